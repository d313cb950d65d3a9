package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class SkillUpgradeTest {
  private static CaseFixture upgrade() {
    return CaseFixture.of(Programme.SKILL_UPGRADE);
  }

  @ParameterizedTest
  @CsvSource({"5,100000", "4,150000", "3,200000"})
  void levels_five_four_and_three_have_their_amounts_in_fen(int level, long fen) {
    Determination answer = upgrade().level(level).determined();
    assertEquals(Entitlement.ENTITLED, answer.decision());
    assertEquals(fen, answer.amountFen());
    assertEquals("SKILL_UPGRADE-2025", answer.rule().id());
    assertEquals(
        fen,
        upgrade().level(level).issued("2024-05-01").applied("2024-12-31").determined().amountFen());
  }

  @ParameterizedTest
  @CsvSource({"2", "1"})
  void levels_two_and_one_are_not_covered(int level) {
    assertEquals(List.of(Bar.LEVEL_NOT_COVERED), upgrade().level(level).bars());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-15, 2019-02-15, true",
    "2018-02-15, 2019-02-16, false",
    "2024-02-29, 2025-02-28, true",
    "2024-02-29, 2025-03-01, false",
    "2024-08-31, 2025-08-31, true",
    "2024-08-31, 2025-09-01, false",
    "2025-06-30, 2025-06-30, true",
  })
  void the_twelve_months_end_with_their_last_day(String issued, String applied, boolean inTime) {
    List<Bar> bars = upgrade().issued(issued).applied(applied).bars();
    assertEquals(inTime ? List.of() : List.of(Bar.TOO_LATE), bars);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-05-14, NONE",
    "2017-05-15, SKILL_UPGRADE-2017",
    "2024-12-31, SKILL_UPGRADE-2017",
    "2025-01-01, SKILL_UPGRADE-2025",
    "2025-12-31, SKILL_UPGRADE-2025",
    "2026-01-01, NONE"
  })
  void the_rule_is_that_of_the_application_day(String applied, String rule) {
    Determination answer = upgrade().months(36).issued(applied).applied(applied).determined();
    if ("NONE".equals(rule)) {
      assertNull(answer.rule());
      assertEquals(Entitlement.NOT_ENTITLED, answer.decision());
      assertEquals(0, answer.amountFen());
      assertEquals(Bar.NO_RULE_IN_FORCE, answer.reasons().get(0).bar());
      assertTrue(answer.trace().size() > 1);
    } else {
      assertEquals(rule, answer.rule().id());
      assertEquals(Entitlement.ENTITLED, answer.decision());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 35, false",
    "2018-12-31, 36, true",
    "2019-01-01, 11, false",
    "2019-01-01, 12, true",
    "2025-11-24, 11, false",
    "2025-11-24, 12, true",
    "2025-11-24, 0, false"
  })
  void insurance_is_36_months_and_12_from_2019_on(String day, int months, boolean enough) {
    List<Bar> bars = upgrade().issued(day).applied(day).months(months).bars();
    assertEquals(enough ? List.of() : List.of(Bar.INSURANCE_TOO_SHORT), bars);
  }

  @Test
  void drawing_benefit_counts_and_no_insurance_does_not() {
    assertEquals(List.of(), upgrade().insured(InsuranceState.DRAWING_BENEFIT).bars());
    assertEquals(List.of(Bar.INSURANCE_STATE), upgrade().insured(InsuranceState.NONE).bars());
  }

  @Test
  void absent_facts_leave_it_unknown_and_name_their_fields() {
    Determination answer = upgrade().declared(DeclaredFacts.none()).determined();
    assertEquals(Entitlement.UNKNOWN, answer.decision());
    assertEquals(0, answer.amountFen());
    assertEquals(
        List.of("facts.insuranceState", "facts.insuranceMonths"),
        answer.reasons().stream().map(r -> r.field()).toList());
    assertTrue(answer.reasons().stream().allMatch(r -> r.bar() == Bar.FACT_MISSING));
    assertEquals("SKILL_UPGRADE-2025", answer.rule().id());
  }

  @Test
  void groups_and_fee_do_not_matter_here() {
    assertEquals(
        List.of(), upgrade().groups((org.carecert.subsidy.domain.Group[]) null).fee(null).bars());
  }

  @Test
  void a_missing_fact_does_not_matter_where_the_answer_is_no_anyway() {
    assertEquals(List.of(Bar.TOO_LATE), upgrade().issued("2023-01-01").months(null).bars());
  }

  @Test
  void completion_certificates_are_of_the_wrong_kind() {
    assertEquals(List.of(Bar.CERTIFICATE_KIND), upgrade().kind("TRAINING_COMPLETION").bars());
    assertEquals(
        List.of(Bar.CERTIFICATE_KIND), upgrade().kind("SPECIAL_ABILITY").level(null).bars());
    assertEquals(List.of(), upgrade().kind("OCCUPATIONAL_QUALIFICATION").bars());
  }

  @Test
  void a_certificate_that_is_not_valid_earns_nothing() {
    assertEquals(List.of(Bar.CERTIFICATE_NOT_VALID), upgrade().standing("REVOKED").bars());
  }

  @Test
  void all_reasons_are_listed_the_gravest_first() {
    assertEquals(
        List.of(
            Bar.BARRED,
            Bar.CERTIFICATE_NOT_VALID,
            Bar.CERTIFICATE_KIND,
            Bar.LEVEL_NOT_COVERED,
            Bar.TOO_LATE,
            Bar.INSURANCE_STATE,
            Bar.INSURANCE_TOO_SHORT,
            Bar.HIGHER_LEVEL_HELD,
            Bar.YEARLY_CAP),
        upgrade()
            .barred()
            .standing("REVOKED")
            .kind("TRAINING_COMPLETION")
            .level(2)
            .issued("2020-01-01")
            .insured(InsuranceState.NONE)
            .months(3)
            .higherHeld()
            .claimed(Programme.SKILL_UPGRADE, "4-14-02-01", 4, 2025)
            .bars());
  }

  @Test
  void the_same_occupation_and_level_is_paid_once_for_life() {
    assertEquals(
        List.of(Bar.ALREADY_PAID_SAME_LEVEL),
        upgrade().claimed(Programme.SKILL_UPGRADE, CaseFixture.NURSERY, 5, 2019).bars());
    assertEquals(
        List.of(),
        upgrade().level(4).claimed(Programme.SKILL_UPGRADE, CaseFixture.NURSERY, 5, 2024).bars());
  }

  @Test
  void a_higher_level_held_or_paid_bars_a_lower_one() {
    assertEquals(List.of(Bar.HIGHER_LEVEL_HELD), upgrade().higherHeld().bars());
    assertEquals(
        List.of(Bar.HIGHER_LEVEL_HELD),
        upgrade().claimed(Programme.SKILL_UPGRADE, CaseFixture.NURSERY, 4, 2024).bars());
    assertEquals(
        List.of(), upgrade().claimed(Programme.SKILL_UPGRADE, "4-14-02-01", 4, 2024).bars());
  }

  @Test
  void three_a_year_until_2024() {
    CaseFixture two =
        upgrade()
            .issued("2024-05-01")
            .applied("2024-06-01")
            .claimed(Programme.SKILL_UPGRADE, "a", 5, 2024)
            .claimed(Programme.SKILL_UPGRADE, "b", 5, 2024);
    assertEquals(List.of(), two.bars());
    assertEquals(
        List.of(Bar.YEARLY_CAP), two.claimed(Programme.SKILL_UPGRADE, "c", 5, 2024).bars());
  }

  @Test
  void one_a_year_from_2025_and_two_more_for_shortage_occupations() {
    assertEquals(
        List.of(Bar.YEARLY_CAP), upgrade().claimed(Programme.SKILL_UPGRADE, "a", 5, 2025).bars());
    assertEquals(List.of(), upgrade().claimed(Programme.SKILL_UPGRADE, "a", 5, 2024).bars());
    CaseFixture short2 =
        upgrade()
            .shortage(CaseFixture.NURSERY, "2025-01-01", null)
            .claimed(Programme.SKILL_UPGRADE, "a", 5, 2025)
            .claimedShortage("b", 2025);
    assertEquals(List.of(), short2.bars());
    assertEquals(List.of(Bar.YEARLY_CAP), short2.claimedShortage("c", 2025).bars());
    assertEquals(List.of(), upgrade().claimedShortage("b", 2025).bars());
  }

  @Test
  void a_shortage_occupation_is_raised_by_its_factor_and_shown_in_the_trace() {
    Determination answer =
        upgrade().level(4).shortage(CaseFixture.NURSERY, "2025-01-01", "2025-12-31").determined();
    assertEquals(195_000, answer.amountFen());
    assertTrue(
        answer.trace().stream()
            .anyMatch(
                line -> line.step() == Step.SHORTAGE && line.parameter().text().equals("× 1.3")));
    assertEquals(
        150_000,
        upgrade()
            .level(4)
            .shortage(CaseFixture.NURSERY, "2025-12-01", null)
            .determined()
            .amountFen());
    assertTrue(
        upgrade().determined().trace().stream().noneMatch(line -> line.step() == Step.SHORTAGE));
  }

  @Test
  void a_certificate_paid_by_the_training_subsidy_is_not_paid_again() {
    assertEquals(
        List.of(Bar.PAID_FROM_OTHER_FUND),
        upgrade().claimedSameCertificate(Programme.TRAINING).bars());
    assertEquals(List.of(), upgrade().claimedSameCertificate(Programme.ASSESSMENT).bars());
  }

  @Test
  void an_empty_fund_pays_nothing() {
    assertEquals(
        List.of(Bar.FUND_EXHAUSTED), upgrade().fund(Fund.UNEMPLOYMENT_INSURANCE, 99_999).bars());
    assertEquals(List.of(), upgrade().fund(Fund.UNEMPLOYMENT_INSURANCE, 100_000).bars());
  }

  @Test
  void bans_and_suspensions_bar_without_any_rule_too() {
    assertEquals(List.of(Bar.BARRED), upgrade().barred().bars());
    assertEquals(List.of(Bar.SUSPENDED), upgrade().suspended().bars());
    assertEquals(
        List.of(Bar.BARRED, Bar.NO_RULE_IN_FORCE),
        upgrade().barred().issued("2026-02-01").applied("2026-03-01").bars());
  }
}
