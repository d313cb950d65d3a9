package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database itself refuses about money, whatever a program asks it for. */
class MoneyGuardedTest {
  private static final AtomicLong IDS = new AtomicLong(1_000_000);

  @TempDir static Path folder;
  private static BareDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database =
        BareDatabase.with(folder, "V0001__shared_id", "V1100__subsidy", "V1101__subsidy_rules");
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @Test
  void two_rules_of_a_programme_are_never_in_force_on_the_same_day() throws SQLException {
    refused("subsidy_rule_no_overlap", rule("date '2025-12-31'", "null", "IN_FORCE"));
    database.done(rule("date '2025-06-01'", "null", "DISMISSED"));
    database.done(rule("date '2026-01-01'", "date '2026-12-31'", "IN_FORCE"));
    refused("subsidy_rule_no_overlap", rule("date '2026-12-31'", "null", "IN_FORCE"));
  }

  @Test
  void a_rule_is_not_decided_by_its_proposer() {
    refused(
        "check",
        rule("date '2031-01-01'", "null", "IN_FORCE").replace("'hr-reviewer'", "'hr-clerk'"));
  }

  @Test
  void a_fund_never_goes_below_zero() throws SQLException {
    refused(
        "subsidy_fund_available_fen_check",
        "update subsidy_fund set available_fen = available_fen - 500000001 where code = 'EMPLOYMENT'");
    database.done(
        "update subsidy_fund set available_fen = available_fen - 500000000 where code = 'EMPLOYMENT'");
    refused(
        "subsidy_fund_available_fen_check",
        "update subsidy_fund set available_fen = available_fen - 1 where code = 'EMPLOYMENT'");
  }

  @Test
  void a_person_is_paid_once_for_what_is_paid_once() throws SQLException {
    database.done(claim("PAID", 11, 101, "'SKILL_UPGRADE:4-10-01-03:5', null"));
    refused(
        "subsidy_claim_once", claim("SUBMITTED", 11, 102, "'SKILL_UPGRADE:4-10-01-03:5', null"));
    database.done(claim("SUBMITTED", 12, 103, "'SKILL_UPGRADE:4-10-01-03:5', null"));
    database.done(claim("RETURNED", 11, 104, "'SKILL_UPGRADE:4-10-01-03:5', null"));
  }

  @Test
  void a_certificate_is_paid_from_one_source_only() throws SQLException {
    database.done(claim("APPROVED", 21, 201, "null, 'certificate:201'"));
    refused(
        "subsidy_claim_one_source",
        claim("SUBMITTED", 21, 201, "null, 'certificate:201'")
            .replace("'SKILL_UPGRADE', 21", "'TRAINING', 21"));
    refused("subsidy_claim_certificate", claim("SUBMITTED", 21, 201, "null, null"));
  }

  @Test
  void one_officer_cannot_make_both_reviews() {
    refused(
        "check",
        claim("SECOND_REVIEWED", 31, 301, "null, null")
            .replace("'hr-clerk', 'hr-reviewer'", "'hr-clerk', 'hr-clerk'"));
  }

  @Test
  void a_claim_under_way_has_an_amount_a_rule_and_a_fund() {
    refused("check", claim("SUBMITTED", 41, 401, "null, null").replace("100000", "0"));
    refused("check", claim("SUBMITTED", 41, 402, "null, null").replace("100000", "-1"));
    refused(
        "check", claim("SUBMITTED", 41, 403, "null, null").replace("'SKILL_UPGRADE-2025'", "null"));
  }

  @Test
  void a_claim_stands_in_a_second_batch_only_after_the_first_payment_failed() throws SQLException {
    database.done(claim("SENT", 51, 501, "null, null"));
    long claim = IDS.get();
    database.done(batch(9001));
    database.done(batch(9002));
    database.done(payment(9001, claim, "OPEN"));
    refused("subsidy_payment_once", payment(9002, claim, "OPEN"));
    database.done("update subsidy_payment set outcome = 'FAILED' where claim_id = " + claim);
    database.done(payment(9002, claim, "OPEN"));
    refused(
        "subsidy_payment_once",
        "update subsidy_payment set outcome = 'PAID' where claim_id = " + claim);
  }

  @Test
  void every_amount_is_a_whole_number_of_fen() throws SQLException {
    try (Connection connection = database.connected();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*), count(*) filter (where data_type = 'bigint') from"
                    + " information_schema.columns where table_name like 'subsidy%' and column_name"
                    + " like '%fen'")) {
      assertTrue(rows.next());
      assertTrue(rows.getInt(1) >= 5);
      assertEquals(rows.getInt(1), rows.getInt(2));
    }
  }

  private static String rule(String from, String to, String state) {
    long id = IDS.incrementAndGet();
    return "insert into subsidy_rule (id, code, programme, valid_from, valid_to, citation, confirmed,"
        + " terms, state, proposed_by, proposed_at, decided_by, decided_at) values ("
        + String.join(
            ", ",
            String.valueOf(id),
            "'R" + id + "'",
            "'SKILL_UPGRADE'",
            from,
            to,
            "'x', true, '{}'",
            "'" + state + "'",
            "'hr-clerk', timestamptz '2026-01-01 00:00+08'",
            "'hr-reviewer', timestamptz '2026-01-01 00:00+08'")
        + ")";
  }

  private static String claim(String state, long person, long certificate, String keys) {
    long id = IDS.incrementAndGet();
    boolean live = !state.equals("RETURNED");
    return "insert into subsidy_claim (id, code, programme, person_id, certificate_id,"
        + " certificate_number, certificate_kind, issued_on, issuer_name, applied_on, rule_code, fund,"
        + " amount_fen, shortage, facts, card_active, state, live, once_key, source_key, entered_by,"
        + " first_reviewer, second_reviewer, created_at, changed_at, version) values ("
        + String.join(
            ", ",
            String.valueOf(id),
            "'C" + id + "'",
            "'SKILL_UPGRADE'",
            String.valueOf(person),
            String.valueOf(certificate),
            "'n', 'SKILL_LEVEL', date '2025-10-27', 'x', date '2025-11-10'",
            "'SKILL_UPGRADE-2025', 'UNEMPLOYMENT_INSURANCE', 100000, false, '{}', true",
            "'" + state + "'",
            String.valueOf(live),
            keys,
            "'candidate-1', 'hr-clerk', 'hr-reviewer'",
            "timestamptz '2025-11-10 10:00+08', timestamptz '2025-11-10 10:00+08', 1")
        + ")";
  }

  private static String batch(long id) {
    return "insert into subsidy_batch values ("
        + id
        + ", 'B"
        + id
        + "', 'UNEMPLOYMENT_INSURANCE', 'hr-clerk', timestamptz '2025-11-18 10:00+08', 1, 100000, '"
        + "0".repeat(64)
        + "', 'SENT')";
  }

  private static String payment(long batch, long claim, String outcome) {
    return "insert into subsidy_payment (id, batch_id, line, claim_id, amount_fen, outcome) values ("
        + IDS.incrementAndGet()
        + ", "
        + batch
        + ", 1, "
        + claim
        + ", 100000, '"
        + outcome
        + "')";
  }

  private static void refused(String constraint, String sql) {
    SQLException no = assertThrows(SQLException.class, () -> database.done(sql), sql);
    assertTrue(String.valueOf(no.getMessage()).contains(constraint), no.getMessage());
  }
}
