package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holders fetched as the database alone keeps it, on the real one. */
class FetchedCopyTest {
  private static final String DIGEST = "'" + "0a".repeat(32) + "'";

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder);
    database.done(
        "create table certificate_certificate (id bigint primary key);"
            + " insert into certificate_certificate values (1);"
            + " create table identity_account (id bigint primary key);"
            + " insert into identity_account values (1)");
    database.migrated("V0819__certificate_fetched_copy");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @Test
  void what_was_fetched_stays() throws SQLException {
    fetched(1, "1, 1", "'VALID', " + DIGEST + ", 9");
    refused("update certificate_fetched_copy set validity = 'REVOKED' where id = 1");
    refused("delete from certificate_fetched_copy where id = 1");
    assertEquals("VALID", database.text("select validity from certificate_fetched_copy"));
  }

  @Test
  void it_is_a_file_of_a_certificate_with_a_worth_fetched_by_an_account() {
    assertThrows(SQLException.class, () -> fetched(2, "9, 1", "'VALID', " + DIGEST + ", 9"));
    assertThrows(SQLException.class, () -> fetched(2, "1, 9", "'VALID', " + DIGEST + ", 9"));
    assertThrows(SQLException.class, () -> fetched(2, "1, 1", "'GOOD', " + DIGEST + ", 9"));
    assertThrows(SQLException.class, () -> fetched(2, "1, 1", "'VALID', 'ab', 9"));
    assertThrows(SQLException.class, () -> fetched(2, "1, 1", "'VALID', upper(" + DIGEST + "), 9"));
    assertThrows(SQLException.class, () -> fetched(2, "1, 1", "'VALID', " + DIGEST + ", 0"));
  }

  private static void fetched(long id, String whose, String what) throws SQLException {
    database.done(
        "insert into certificate_fetched_copy (id, code, certificate_id, account_id, fetched_at, validity, sha256, length) values (%1$d, 'f%1$d', %2$s, '2026-12-02Z', %3$s)"
            .formatted(id, whose, what));
  }

  private static void refused(String change) {
    SQLException refusal = assertThrows(SQLException.class, () -> database.done(change));
    assertTrue(refusal.getSQLState().startsWith("23"), refusal.getMessage());
  }
}
