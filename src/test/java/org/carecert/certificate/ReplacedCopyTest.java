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

/** Copies and re-issues as the database alone keeps them, on the real one. */
class ReplacedCopyTest {
  @TempDir static Path folder;
  private static BareDatabase database;
  private static int round;

  private long first;
  private long other;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder, "V0800__certificate_ledger");
    // What V0801 sets in standard's table is not asked here.
    database.done(
        "create table standard_parameter (id bigint, key text, value text, valid_from date,"
            + " citation text, confirmed boolean); create sequence shared_id");
    database.migrated("V0801__certificate_issue");
    database.migrated("V0806__certificate_lasting_copy");
    database.migrated("V0814__certificate_reissue");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void two_certificates() throws SQLException {
    round++;
    first = round * 100L;
    other = first + 50;
    certificate(first);
    certificate(other);
  }

  @Test
  void a_certificate_has_one_first_copy() {
    assertThrows(SQLException.class, () -> copy(first + 1, first, "null", "null"));
  }

  @Test
  void a_copy_is_replaced_once_and_by_a_reissue_of_its_own_certificate() throws SQLException {
    reissue(first + 2, first, "DONE");
    reissue(other + 2, other, "DONE");
    assertThrows(SQLException.class, () -> copy(first + 3, first, first, "null"));
    assertThrows(SQLException.class, () -> copy(first + 3, first, first, other + 2));
    assertThrows(SQLException.class, () -> copy(first + 3, first, other, first + 2));
    assertDoesNotThrow(() -> copy(first + 3, first, first, first + 2));
    reissue(first + 4, first, "DONE");
    assertThrows(SQLException.class, () -> copy(first + 5, first, first, first + 4));
    assertThrows(SQLException.class, () -> copy(first + 5, first, first + 3, first + 2));
    assertDoesNotThrow(() -> copy(first + 5, first, first + 3, first + 4));
  }

  @Test
  void one_reissue_of_a_certificate_waits_at_a_time() throws SQLException {
    reissue(first + 2, first, "PREPARED");
    assertThrows(SQLException.class, () -> reissue(first + 3, first, "PREPARED"));
    assertDoesNotThrow(() -> reissue(other + 3, other, "PREPARED"));
  }

  @Test
  void a_reissue_is_done_by_two_people() {
    assertThrows(SQLException.class, () -> reissue(first + 2, first, "DONE", "'a', '2026-12-02Z'"));
    assertThrows(SQLException.class, () -> reissue(first + 2, first, "DONE", "null, null"));
    assertThrows(
        SQLException.class, () -> reissue(first + 2, first, "PREPARED", "'b', '2026-12-02Z'"));
  }

  private static void certificate(long id) throws SQLException {
    database.done(
        "insert into certificate_number (number, fate, taken_at) values ('N-%1$s', 'USED', '2026-12-01Z'); insert into certificate_certificate (id, number, kind, origin, person_id, issuer_name, issuer_id, issued_on, verification_code, ground, recorded_at) values (%1$s, 'N-%1$s', 'TRAINING_COMPLETION', 'ISSUED', 1, 'x', 1, '2026-12-01', 'c%1$s', 'g%1$s', '2026-12-01Z')"
            .formatted(id));
    copy(id, id, "null", "null");
  }

  private static void copy(long id, long certificate, Object replaces, Object reissue)
      throws SQLException {
    database.done(
        "insert into certificate_copy (id, certificate_id, print_serial, pdf, printed_at, replaces_id, reissue_id) values (%1$s, %2$s, 's%1$s', '', '2026-12-02Z', %3$s, %4$s)"
            .formatted(id, certificate, replaces, reissue));
  }

  private static void reissue(long id, long certificate, String state) throws SQLException {
    reissue(id, certificate, state, state.equals("DONE") ? "'b', '2026-12-02Z'" : "null, null");
  }

  private static void reissue(long id, long certificate, String state, String decided)
      throws SQLException {
    database.done(
        "insert into certificate_reissue (id, code, certificate_id, issuer_id, cause, note, state, proposed_by, proposed_at, decided_by, decided_at) values (%1$s, 'r%1$s', %2$s, 1, 'LOST', 'n', '%3$s', 'a', '2026-12-02Z', %4$s)"
            .formatted(id, certificate, state, decided));
  }
}
