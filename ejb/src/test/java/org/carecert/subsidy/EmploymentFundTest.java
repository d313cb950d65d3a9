package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.Programme;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@NullUnmarked
class EmploymentFundTest {
  private static CaseFixture training() {
    return CaseFixture.of(Programme.TRAINING);
  }

  private static CaseFixture assessment() {
    return CaseFixture.of(Programme.ASSESSMENT);
  }

  private static CaseFixture living() {
    return CaseFixture.of(Programme.LIVING_ALLOWANCE);
  }

  @ParameterizedTest
  @CsvSource({"5,60,80000", "4,110,150000", "3,150,200000"})
  void training_pays_by_level_where_the_hours_are_in_the_ledger(int level, int hours, long fen) {
    CaseFixture enough = training().level(level).trained(hours * 45L, "2020-11-01");
    assertEquals(fen, enough.determined().amountFen());
    assertEquals(
        List.of(Bar.HOURS_TOO_FEW),
        training().level(level).trained(hours * 45L - 1, "2020-11-01").bars());
  }

  @Test
  void an_imported_certificate_has_no_hours() {
    assertEquals(List.of(Bar.HOURS_TOO_FEW), training().imported().bars());
  }

  @ParameterizedTest
  @CsvSource({"2020-10-14, false", "2020-10-15, true", "2021-12-31, true", "2022-01-01, false"})
  void training_goes_by_the_first_training_day(String first, boolean inForce) {
    Determination answer = training().trained(60 * 45L, first).determined();
    assertEquals(inForce, answer.rule() != null);
    assertEquals(inForce ? 80_000 : 0, answer.amountFen());
  }

  @Test
  void where_no_training_day_is_known_the_issue_day_chooses() {
    Determination answer = training().imported().trained(0, null).issued("2021-06-01").determined();
    assertEquals("TRAINING-2020", answer.rule().id());
    assertEquals(
        List.of(Bar.NO_RULE_IN_FORCE), training().trained(0, null).issued("2022-01-01").bars());
  }

  @ParameterizedTest
  @EnumSource(Group.class)
  void training_names_its_groups(Group group) {
    boolean named = group != Group.HARD_TO_EMPLOY && group != Group.OTHER;
    assertEquals(named ? List.of() : List.of(Bar.NOT_IN_GROUP), training().groups(group).bars());
  }

  @ParameterizedTest
  @EnumSource(Group.class)
  void assessment_names_six_groups(Group group) {
    boolean named =
        List.of(
                Group.REGISTERED_UNEMPLOYED,
                Group.HARD_TO_EMPLOY,
                Group.RURAL_MIGRANT,
                Group.POVERTY_ALLEVIATED,
                Group.GRADUATE_YEAR,
                Group.NOT_CONTINUING_SCHOOL)
            .contains(group);
    assertEquals(named ? List.of() : List.of(Bar.NOT_IN_GROUP), assessment().groups(group).bars());
  }

  @ParameterizedTest
  @EnumSource(Group.class)
  void the_living_allowance_names_three_groups(Group group) {
    boolean named =
        List.of(Group.HARD_TO_EMPLOY, Group.POVERTY_ALLEVIATED, Group.NOT_CONTINUING_SCHOOL)
            .contains(group);
    assertEquals(named ? List.of() : List.of(Bar.NOT_IN_GROUP), living().groups(group).bars());
  }

  @Test
  void no_group_is_a_fact_and_an_absent_one_is_unknown() {
    assertEquals(List.of(Bar.NOT_IN_GROUP), assessment().groups().bars());
    Determination answer = training().declared(DeclaredFacts.none()).determined();
    assertEquals(Entitlement.UNKNOWN, answer.decision());
    assertEquals("facts.groups", answer.reasons().get(0).field());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "29999,29999", "30000,30000", "30001,30000", "900000000000,30000"})
  void assessment_gives_back_the_fee_up_to_300_yuan(long fee, long fen) {
    Determination answer = assessment().fee(fee).determined();
    assertEquals(Entitlement.ENTITLED, answer.decision());
    assertEquals(fen, answer.amountFen());
  }

  @Test
  void an_absent_fee_is_unknown() {
    Determination answer = assessment().fee(null).determined();
    assertEquals(Entitlement.UNKNOWN, answer.decision());
    assertEquals("facts.assessmentFeeFen", answer.reasons().get(0).field());
  }

  @ParameterizedTest
  @CsvSource({
    "SKILL_LEVEL,true",
    "OCCUPATIONAL_QUALIFICATION,true",
    "SPECIAL_ABILITY,true",
    "TRAINING_COMPLETION,false",
    "POST_TRAINING,false"
  })
  void assessment_counts_certificates_that_follow_an_assessment(String kind, boolean counts) {
    assertEquals(
        counts ? List.of() : List.of(Bar.CERTIFICATE_KIND), assessment().kind(kind).bars());
  }

  @Test
  void assessment_pays_for_a_first_pass_only() {
    assertEquals(List.of(Bar.CERTIFICATE_KIND), assessment().resit().bars());
  }

  @Test
  void assessment_pays_an_occupation_once_and_three_times_in_a_life() {
    assertEquals(
        List.of(Bar.ALREADY_PAID_SAME_LEVEL),
        assessment().level(4).claimed(Programme.ASSESSMENT, CaseFixture.NURSERY, 5, 2023).bars());
    CaseFixture two =
        assessment()
            .claimed(Programme.ASSESSMENT, "a", 5, 2023)
            .claimed(Programme.ASSESSMENT, "b", 5, 2024);
    assertEquals(List.of(), two.bars());
    assertEquals(List.of(Bar.LIFETIME_CAP), two.claimed(Programme.ASSESSMENT, "c", 5, 2024).bars());
  }

  @Test
  void assessment_goes_by_the_application_day_from_2023_and_is_not_confirmed() {
    assertEquals(
        List.of(Bar.NO_RULE_IN_FORCE),
        assessment().issued("2022-12-01").applied("2022-12-31").bars());
    Determination answer = assessment().issued("2022-12-01").applied("2023-01-01").determined();
    assertEquals("ASSESSMENT-2023", answer.rule().id());
    assertEquals(false, answer.rule().confirmed());
    assertNull(answer.rule().validTo());
  }

  @Test
  void the_living_allowance_is_500_yuan_once_a_year() {
    assertEquals(50_000, living().determined().amountFen());
    assertEquals(
        List.of(Bar.YEARLY_CAP), living().claimed(Programme.LIVING_ALLOWANCE, "a", 5, 2025).bars());
    assertEquals(List.of(), living().claimed(Programme.LIVING_ALLOWANCE, "a", 5, 2024).bars());
  }

  @Test
  void the_living_allowance_needs_a_training_day() {
    Determination answer = living().trained(0, null).determined();
    assertEquals(Entitlement.UNKNOWN, answer.decision());
    assertEquals("facts.firstTrainingDay", answer.reasons().get(0).field());
    assertNull(answer.rule());
    assertEquals(List.of(Bar.NO_RULE_IN_FORCE), living().trained(2700, "2022-12-31").bars());
  }
}
