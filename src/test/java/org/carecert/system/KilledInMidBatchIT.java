package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.carecert.launch.LaunchedHouse;
import org.carecert.system.story.Paper;
import org.junit.jupiter.api.Test;

/**
 * A batch whose server, database, or both are killed again and again while it is issued, each time
 * at another moment. The rounds are three, or as {@code -Dkill.rounds} says.
 */
class KilledInMidBatchIT {
  private static final Logger LOG = Logger.getLogger(KilledInMidBatchIT.class.getName());
  private static final int ROUNDS = Integer.getInteger("kill.rounds", 3);
  private static final int ROWS_A_ROUND = 120;
  private static final int WITHOUT_CONSENT = 5;
  private static final int FILES_READ = 40;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

  private final Random chance = new Random();

  @Test
  void every_row_is_issued_once_and_no_number_is_skipped_or_doubled() throws Exception {
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed");
    int rows = ROUNDS * ROWS_A_ROUND;
    String path = prepared(data, rows);
    try (LaunchedHouse house = LaunchedHouse.of(data, Map.of())) {
      Caller signer = Caller.as(house.address(), "school-1b");
      assertEquals(200, signer.post(path + "/issue", null).status());
      for (int round = 0; round < ROUNDS; round++) {
        int moment = round * ROWS_A_ROUND + chance.nextInt(ROWS_A_ROUND * 3 / 4) + 1;
        long issued = until(house.database(), moment);
        kill(house, round);
        house.again();
        LOG.info("round " + (round + 1) + ": killed after " + issued + " of " + rows);
      }
      until(house.database(), rows - WITHOUT_CONSENT);
      closed(signer, path);
      whole(house.database(), rows - WITHOUT_CONSENT);
      readable(signer, house.database());
    }
  }

  private static String prepared(Path data, int rows) throws Exception {
    try (House house = House.start(Path.of("..").toAbsolutePath().normalize(), data)) {
      Caller.as(house.address(), "admin").put("/demo/loaded", null);
      String cohort = TrainedCrowd.in(house).cohort("KILL", rows);
      Tables.run(
          house.database(),
          "delete from identity_consent where account_id in (select id from identity_account where"
              + " username like 'KILLn%' order by id limit "
              + WITHOUT_CONSENT
              + ")");
      return TrainedCrowd.prepared(Caller.as(house.address(), "school-1"), cohort);
    }
  }

  private void kill(LaunchedHouse house, int round) throws Exception {
    TimeUnit.MILLISECONDS.sleep(chance.nextInt(20));
    switch (round % 3) {
      case 0 -> house.killServer();
      case 1 -> house.killDatabase();
      default -> house.killEverything();
    }
  }

  private static long until(Database database, int wanted) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      long issued = count(database, "certificate_batch_row where state = 'ISSUED'");
      if (issued >= wanted) {
        return issued;
      }
      assertTrue(System.nanoTime() < end, () -> "it stands still at " + issued + " of " + wanted);
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private static void closed(Caller signer, String path) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!signer.get(path).json().at("/batch/state").asText().equals("ISSUED")) {
      assertTrue(System.nanoTime() < end, "the batch is never over");
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static void whole(Database database, int issued) {
    assertEquals(
        List.of("ISSUED " + issued, "REFUSED " + WITHOUT_CONSENT),
        Tables.column(
            database,
            "select state || ' ' || count(*) from certificate_batch_row group by state"
                + " order by 1"));
    none(database, "certificate_batch_row where state = 'REFUSED' and reasons in ('', '[]')");
    List<String> fates =
        Tables.column(
            database,
            "select fate || ' ' || count(*) from certificate_number group by fate order by 1");
    LOG.info("numbers: " + fates);
    assertEquals(List.of("USED " + issued), fates, "burned or left, though nothing failed");
    none(
        database,
        "certificate_series s where s.last <> (select count(*) from certificate_number n where"
            + " n.series = s.series) or s.last <> (select max(n.serial) from certificate_number n"
            + " where n.series = s.series)");
    assertEquals(issued, count(database, "certificate_certificate"));
    assertEquals(
        issued, count(database, "(select distinct person_id from certificate_certificate) p"));
    for (String part : List.of("copy", "credential", "status_place", "event")) {
      none(
          database,
          "certificate_certificate c where (select count(*) from certificate_"
              + part
              + " p where p.certificate_id = c.id) <> 1");
    }
    none(
        database,
        "certificate_batch_row r where r.number is not null and not exists (select 1 from"
            + " certificate_certificate c where c.number = r.number and c.ground = r.ground and"
            + " c.person_id = r.person_id)");
  }

  // The first and last, and some of between.
  private static void readable(Caller signer, Database database) {
    List<String> numbers =
        Tables.column(database, "select number from certificate_certificate order by number");
    int step = Math.max(1, numbers.size() / FILES_READ);
    for (int i = 0; i < numbers.size(); i += step) {
      byte[] pdf = signer.get("/certificates/" + numbers.get(i) + "/pdf").body();
      SignedFile.valid(pdf);
      assertTrue(Paper.text(pdf).contains(numbers.get(i)), numbers.get(i));
    }
  }

  private static void none(Database database, String of) {
    assertEquals(0, count(database, of), of);
  }

  private static long count(Database database, String of) {
    return Long.parseLong(Tables.column(database, "select count(*) from " + of).get(0));
  }
}
