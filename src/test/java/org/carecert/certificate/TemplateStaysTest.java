package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Versions of templates in the database: two officers, never changed, and each paper has one. */
class TemplateStaysTest {
  private static final String DECIDED = "'b', '2026-12-02Z'";
  private static final String OPEN = "null, null";

  @TempDir private static Path folder;
  private static BareDatabase database;
  private static long issuer;

  @BeforeAll
  static void start() throws Exception {
    database = BareDatabase.with(folder, "V0800__certificate_ledger");
    database.done("create sequence shared_id start 1000");
    database.done(certificate(1));
    database.migrated("V0809__certificate_template");
  }

  @AfterAll
  static void stop() throws IOException {
    database.close();
  }

  @BeforeEach
  void another_issuer() {
    issuer += 10;
  }

  @Test
  void what_was_issued_before_there_were_versions_has_the_built_in_one() throws SQLException {
    assertEquals(
        "BUILT-IN-TRAINING-COMPLETION",
        database.text(
            "select t.code from certificate_certificate c join certificate_template t on t.id ="
                + " c.template_id where c.id = 1"));
    assertThrows(SQLException.class, () -> database.done(certificate(2)));
  }

  @Test
  void two_officers_stand_behind_a_version() {
    assertThrows(SQLException.class, () -> version(1, "APPROVED", OPEN));
    assertThrows(SQLException.class, () -> version(1, "APPROVED", "'a', '2026-12-02Z'"));
    assertThrows(SQLException.class, () -> version(1, "SUBMITTED", DECIDED));
    assertDoesNotThrow(() -> version(1, "APPROVED", DECIDED));
  }

  @Test
  void one_version_waits_at_a_time_and_each_has_its_number() throws SQLException {
    version(1, "SUBMITTED", OPEN);
    assertThrows(SQLException.class, () -> version(2, "SUBMITTED", OPEN));
    assertThrows(SQLException.class, () -> version(1, "SENT_BACK", DECIDED));
    assertDoesNotThrow(() -> version(2, "SENT_BACK", DECIDED));
  }

  @Test
  void a_version_is_decided_and_otherwise_stays() throws SQLException {
    version(1, "SUBMITTED", OPEN);
    for (String change :
        new String[] {
          "design = '{ }'", "valid_from = '2027-01-01'", "version = 9", "issuer_id = 3"
        }) {
      assertThrows(SQLException.class, () -> update(change), change);
    }
    assertDoesNotThrow(
        () -> update("state = 'APPROVED', decided_by = 'b', decided_at = '2026-12-02Z'"));
    assertThrows(SQLException.class, () -> update("state = 'SENT_BACK'"));
    assertThrows(
        SQLException.class,
        () -> database.done("delete from certificate_template where issuer_id = " + issuer));
  }

  @Test
  void no_government_office_issues_a_skill_level_certificate() {
    for (String body : new String[] {"HR_BUREAU", "HEALTH_BUREAU", "SCHOOL"}) {
      assertThrows(SQLException.class, () -> rule("SKILL_LEVEL", body), body);
    }
    assertDoesNotThrow(() -> rule("SPECIAL_ABILITY", "SCHOOL"));
  }

  private static void rule(String kind, String body) throws SQLException {
    database.done(
        "insert into certificate_kind_rule (id, kind, issuer, filed, numbering, valid_from,"
            + " citation, confirmed) values (nextval('shared_id'), '%s', '%s', true, 'LOCAL',"
                .formatted(kind, body)
            + " '2026-01-01', 'x', false)");
  }

  private static void update(String change) throws SQLException {
    database.done("update certificate_template set " + change + " where issuer_id = " + issuer);
  }

  private static void version(int version, String state, String decided) throws SQLException {
    database.done(
        "insert into certificate_template (id, code, kind, issuer_id, version, design, valid_from,"
            + " state, proposed_by, proposed_at, decided_by, decided_at) values"
            + " (nextval('shared_id'), 't%1$s-%2$s', 'SKILL_LEVEL', %1$s, %2$s, '{}', '2026-12-01',"
                .formatted(issuer, version)
            + " '%s', 'a', '2026-12-01Z', %s)".formatted(state, decided));
  }

  private static String certificate(long id) {
    return ("insert into certificate_number (number, fate, taken_at) values ('N-%1$s', 'USED',"
            + " '2026-12-01Z'); insert into certificate_certificate (id, number, kind, origin,"
            + " person_id, issuer_name, issuer_id, issued_on, verification_code, ground,"
            + " recorded_at) values (%1$s, 'N-%1$s', 'TRAINING_COMPLETION', 'ISSUED', 1, 'x', 1,"
            + " '2026-12-01', 'c%1$s', 'g%1$s', '2026-12-01Z')")
        .formatted(id);
  }
}
