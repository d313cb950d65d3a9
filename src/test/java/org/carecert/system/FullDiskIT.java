package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.junit.jupiter.api.Test;

/**
 * The disk on which the files of certificates stand is full in the middle of a batch, and gets room
 * again. It is a small one in memory, mounted for this; where nothing may be mounted, nothing is
 * tested.
 */
class FullDiskIT {
  private static final int ROWS = 300;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

  @Test
  void a_batch_waits_for_room_burns_no_number_and_goes_on_by_itself() throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "full");
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        done("mount", "-t", "tmpfs", "-o", "size=6m,mode=700", "carecert", disk.toString()),
        "assumed: who runs the tests may mount a disk in memory");
    try (House house =
        House.start(Path.of("..").toAbsolutePath().normalize(), folder.resolve("data"))) {
      Caller.as(house.address(), "admin").put("/demo/loaded", null);
      String cohort = TrainedCrowd.in(house).cohort("FULL", ROWS);
      Caller clerk = Caller.as(house.address(), "school-1");
      String path = TrainedCrowd.prepared(clerk, cohort);
      Database database = house.database();
      Tables.run(database, "create tablespace small location '" + disk + "'");
      Tables.run(database, "alter table certificate_copy set tablespace small");

      Caller signer = Caller.as(house.address(), "school-1b");
      assertEquals(200, signer.post(path + "/issue", null).status());
      long issued = standsStill(database);
      assertTrue(issued > 0 && issued < ROWS, "issued before it was full: " + issued);
      JsonNode waiting = signer.get(path).json().path("batch");
      assertEquals("ISSUING", waiting.path("state").asText());
      assertEquals(ROWS - issued, waiting.path("ready").asLong(), waiting.toString());
      whole(database, issued);
      saysSo(house, path);
      // Asked for once more, it is told to come again, and not that something broke.
      assertEquals("503 NOT_READY", reprinted(house, database));

      assertTrue(done("mount", "-o", "remount,size=200m", disk.toString()));
      until(signer, path);
      whole(database, ROWS);
      assertEquals(
          List.of("USED " + ROWS),
          Tables.column(
              database, "select fate || ' ' || count(*) from certificate_number group by fate"));
    } finally {
      done("umount", "--lazy", disk.toString());
    }
  }

  // Whoever looks at the batch is told that it stands still, and that nothing is lost.
  private static void saysSo(House house, String path) throws IOException {
    try (Browser browser = new Browser(house.address())) {
      Page page = browser.signedIn("school-1b", 360, "ko");
      page.navigate("certificate/batch.xhtml?code=" + path.substring(path.lastIndexOf('/') + 1));
      page.waitForCondition(() -> page.textContent("[id='form:says']").contains("30초"));
      assertEquals("", Browser.violations(page));
      Files.write(Path.of("target/standing-still.png"), page.screenshot());
    }
  }

  private static String reprinted(House house, Database database) {
    String number =
        Tables.column(database, "select min(number) from certificate_certificate").get(0);
    Caller.Answer prepared =
        Caller.as(house.address(), "school-1")
            .post(
                "/certificates/reissues/" + number,
                "{\"cause\":\"LOST\",\"note\":\"本人到场申请，已核对身份证\"}");
    assertEquals(201, prepared.status(), prepared.text());
    Caller.Answer signed =
        Caller.as(house.address(), "school-1b")
            .post(
                "/certificates/reissues/" + prepared.json().path("code").asText() + "/sign", null);
    return signed.status() + " " + signed.codes();
  }

  // Five seconds without one more.
  private static long standsStill(Database database) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    long before = -1;
    while (true) {
      long issued = count(database, "certificate_batch_row where state = 'ISSUED'");
      if (issued == before && issued > 0) {
        return issued;
      }
      assertTrue(System.nanoTime() < end, "it is never full");
      before = issued;
      TimeUnit.SECONDS.sleep(5);
    }
  }

  private static void until(Caller signer, String path) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!signer.get(path).json().at("/batch/state").asText().equals("ISSUED")) {
      assertTrue(System.nanoTime() < end, () -> signer.get(path).text().substring(0, 800));
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  // No certificate without its file, and none that no row has.
  private static void whole(Database database, long issued) {
    assertEquals(issued, count(database, "certificate_certificate"));
    assertEquals(
        issued,
        count(
            database,
            "certificate_certificate c where exists (select 1 from certificate_copy f where"
                + " f.certificate_id = c.id and length(f.pdf) > 1000) and exists (select 1 from"
                + " certificate_event e where e.certificate_id = c.id and e.state = 'VALID')"));
    assertEquals(issued, count(database, "certificate_batch_row where state = 'ISSUED'"));
    assertEquals(
        0, count(database, "certificate_batch_row where state not in ('ISSUED', 'READY')"));
  }

  private static long count(Database database, String of) {
    return Long.parseLong(Tables.column(database, "select count(*) from " + of).get(0));
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
