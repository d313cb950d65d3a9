package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections as the database alone keeps them, on the real one (rule 35). */
class SupersededCertificateTest {
  private static final String OVER =
      "; insert into certificate_event (id, certificate_id, state, valid_from, recorded_at, basis)"
          + " values (%1$s, %1$s, 'SUPERSEDED', '2026-12-02', '2026-12-02Z', 'b')";

  @TempDir static Path folder;
  private static BareDatabase database;
  private static int round;

  private long first;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder, "V0800__certificate_ledger");
    // What V0801 sets in standard's table is not asked here.
    database.done(
        "create table standard_parameter (id bigint, key text, value text, valid_from date,"
            + " citation text, confirmed boolean); create sequence shared_id;"
            + " create table identity_person (id bigint primary key);"
            + " insert into identity_person values (1)");
    database.migrated("V0801__certificate_issue");
    database.migrated("V0811__certificate_correction");
    database.migrated("V0203__identity_former_name");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void a_certificate() throws SQLException {
    round++;
    first = round * 100L;
    database.done(certificate(first, first, "null, null"));
  }

  @Test
  void a_successor_and_the_end_of_the_old_one_come_together() {
    assertThrows(SQLException.class, () -> database.done(next(first + 1, first, first)));
    assertThrows(SQLException.class, () -> database.done(OVER.substring(2).formatted(first)));
    assertDoesNotThrow(() -> superseded(first + 1, first, first));
  }

  @Test
  void a_certificate_is_superseded_once() throws SQLException {
    superseded(first + 1, first, first);
    assertThrows(SQLException.class, () -> database.done(next(first + 2, first, first)));
    assertThrows(SQLException.class, () -> superseded(first + 2, first, first));
    assertDoesNotThrow(() -> superseded(first + 2, first + 1, first));
  }

  @Test
  void a_successor_is_of_the_same_row_and_says_the_same() throws SQLException {
    superseded(first + 1, first, first);
    assertThrows(SQLException.class, () -> superseded(first + 2, first + 1, first + 1));
    assertThrows(SQLException.class, () -> superseded(first + 2, first + 2, first));
    String another = next(first + 2, first + 1, first).replace("'2026-12-01',", "'2026-12-02',");
    assertThrows(SQLException.class, () -> database.done(another + OVER.formatted(first + 1)));
    assertThrows(
        SQLException.class,
        () -> database.done(certificate(first + 2, first, "%s, null".formatted(first + 1))));
  }

  @Test
  void a_ground_is_certified_once_but_for_what_corrects_it() {
    assertThrows(
        SQLException.class, () -> database.done(certificate(first + 1, first, "null, null")));
  }

  @Test
  void one_correction_of_a_certificate_waits_and_one_is_done() throws SQLException {
    correction(first + 10, "PREPARED", "null, null, null");
    assertThrows(SQLException.class, () -> correction(first + 11, "PREPARED", "null, null, null"));
    String done = "'b', '2026-12-02Z', 'N-" + first + "'";
    correction(first + 12, "DONE", done);
    assertThrows(SQLException.class, () -> correction(first + 13, "DONE", done));
  }

  @Test
  void a_correction_is_done_by_two_people_and_names_the_new_number() {
    String number = "'N-" + first + "'";
    assertThrows(
        SQLException.class, () -> correction(first + 10, "DONE", "'a', '2026-12-02Z', " + number));
    assertThrows(SQLException.class, () -> correction(first + 10, "DONE", "null, null, " + number));
    assertThrows(
        SQLException.class, () -> correction(first + 10, "DONE", "'b', '2026-12-02Z', null"));
    assertThrows(
        SQLException.class, () -> correction(first + 10, "PREPARED", "null, null, " + number));
  }

  @Test
  void a_former_name_is_never_changed() throws SQLException {
    database.done(
        "insert into identity_former_name (id, person_id, name, basis, until) values (%s, 1, 'x',"
                .formatted(first)
            + " 'b', now())");
    assertThrows(
        SQLException.class, () -> database.done("update identity_former_name set name = 'y'"));
    assertThrows(SQLException.class, () -> database.done("delete from identity_former_name"));
  }

  private static void superseded(long id, long old, long original) throws SQLException {
    database.done(next(id, old, original) + OVER.formatted(old));
  }

  private static String next(long id, long old, long original) {
    return certificate(id, original, old + ", " + original);
  }

  private static String certificate(long id, long ground, String lineage) {
    return "insert into certificate_number (number, fate, taken_at) values ('N-%1$s', 'USED', '2026-12-01Z'); insert into certificate_certificate (id, number, kind, origin, person_id, issuer_name, issuer_id, issued_on, verification_code, ground, recorded_at, supersedes, original_id) values (%1$s, 'N-%1$s', 'TRAINING_COMPLETION', 'ISSUED', 1, 'x', 1, '2026-12-01', 'c%1$s', 'g%2$s', '2026-12-01Z', %3$s)"
        .formatted(id, ground, lineage);
  }

  private void correction(long id, String state, String decided) throws SQLException {
    database.done(
        "insert into certificate_correction (id, code, certificate_id, issuer_id, cause, name, document, decision, state, proposed_by, proposed_at, decided_by, decided_at, new_number) values (%1$s, 'k%1$s', %2$s, 1, 'CHANGED', 'n', 'd', 'e', '%3$s', 'a', '2026-12-02Z', %4$s)"
            .formatted(id, first, state, decided));
  }
}
