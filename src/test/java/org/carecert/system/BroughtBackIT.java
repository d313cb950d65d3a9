package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.Backup;
import org.carecert.launch.House;
import org.junit.jupiter.api.Test;

/** A house is brought back from a back-up after it has issued more, and issues again. */
class BroughtBackIT {
  private static final int BEFORE = 4;
  private static final int AFTER = 6;

  private final Path folder = folder();
  private final Path data = folder.resolve("data");
  private final Path file = folder.resolve("back-up.tar.gz");
  private final Set<String> given = new HashSet<>();
  private final Set<String> printed = new HashSet<>();

  @Test
  void no_number_that_was_given_out_after_the_back_up_is_given_again() throws Exception {
    try (House house = started()) {
      Caller.as(house.address(), "admin").put("/demo/loaded", null);
      TrainedCrowd crowd = TrainedCrowd.in(house);
      issued(house, crowd.cohort("FIRST", BEFORE));
      crowd.cohort("SECOND", AFTER);
      crowd.cohort("THIRD", 2);
    }
    new Backup(data).keep(file);
    assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
    assertThrows(IllegalStateException.class, () -> new Backup(data).keep(file));

    try (House house = started()) {
      assertThrows(IllegalStateException.class, () -> new Backup(data).bringBack(file));
      issued(house, "SECOND");
    }
    cutOff();
    Path aside = new Backup(data).bringBack(file).orElseThrow();
    assertTrue(Files.exists(aside.resolve("pg/data/PG_VERSION")), "what was there is put aside");

    try (House house = started()) {
      assertEquals(BEFORE, count(house, "certificate_number where fate = 'USED'"));
      issued(house, "THIRD");
      issued(house, "SECOND");
      assertEquals(
          AFTER,
          count(house, "certificate_number where fate = 'VOID' and void_reason = 'RESTORED'"));
      assertEquals(0, count(house, "certificate_series s where s.last <> " + KNOWN));
      assertEquals(1, count(house, "audit_entry where what = 'NumbersPassedOver'"));
    }
    assertEquals(BEFORE + AFTER + 2 + AFTER, given.size());
  }

  // The machine went down in the middle of a line.
  private void cutOff() throws IOException {
    try (DirectoryStream<Path> marks =
        Files.newDirectoryStream(folder.resolve("data.marks"), "*.marks")) {
      Files.writeString(marks.iterator().next(), "\n9", StandardOpenOption.APPEND);
    }
  }

  private static final String KNOWN =
      "(select count(*) from certificate_number n where n.series = s.series)";

  private House started() throws Exception {
    return House.start(Path.of("..").toAbsolutePath().normalize(), data);
  }

  // Every number and every print serial is one that was never seen before.
  private void issued(House house, String cohort) throws Exception {
    String path = TrainedCrowd.prepared(Caller.as(house.address(), "school-1"), cohort);
    Caller signer = Caller.as(house.address(), "school-1b");
    assertEquals(200, signer.post(path + "/issue", null).status());
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!signer.get(path).json().at("/batch/state").asText().equals("ISSUED")) {
      assertTrue(System.nanoTime() < until, () -> signer.get(path).text());
      TimeUnit.MILLISECONDS.sleep(50);
    }
    List<String> numbers = column(house, "c.number", cohort);
    assertTrue(!numbers.isEmpty());
    for (String number : numbers) {
      assertTrue(given.add(number), () -> number + " is given again");
    }
    for (String serial : column(house, "f.print_serial", cohort)) {
      assertTrue(printed.add(serial), () -> serial + " is printed again");
    }
  }

  private static List<String> column(House house, String what, String mark) {
    return Tables.column(
        house.database(),
        "select "
            + what
            + " from certificate_certificate c join certificate_copy f on f.certificate_id = c.id"
            + " join identity_person p on p.id = c.person_id where p.code like ?",
        mark + "n%");
  }

  private static long count(House house, String of) {
    return Long.parseLong(Tables.column(house.database(), "select count(*) from " + of).get(0));
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "brought-back");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
