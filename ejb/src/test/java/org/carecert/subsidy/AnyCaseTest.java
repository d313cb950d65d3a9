package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleCard;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Properties that hold for every case, tried on thousands of random ones. */
@NullUnmarked
class AnyCaseTest {
  private static final String[] KINDS = {
    "SKILL_LEVEL", "OCCUPATIONAL_QUALIFICATION", "SPECIAL_ABILITY", "TRAINING_COMPLETION"
  };

  @RepeatedTest(40)
  void keeps_the_promises_of_the_contract(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      promises(any(random).determined());
    }
  }

  @RepeatedTest(40)
  void a_barred_or_suspended_person_is_never_entitled(RepetitionInfo repetition) {
    Random random = new Random(1000L + repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      assertEquals(Entitlement.NOT_ENTITLED, any(random).barred().determined().decision());
      assertEquals(Entitlement.NOT_ENTITLED, any(random).suspended().determined().decision());
    }
  }

  @RepeatedTest(20)
  void nothing_is_entitled_beyond_what_the_fund_holds(RepetitionInfo repetition) {
    Random random = new Random(2000L + repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      long left = random.nextInt(250_000);
      Determination answer =
          any(random)
              .fund(Fund.EMPLOYMENT, left)
              .fund(Fund.UNEMPLOYMENT_INSURANCE, left)
              .determined();
      assertTrue(answer.amountFen() <= left);
    }
  }

  @Test
  void the_seed_holds_the_five_rules_of_the_contract() {
    assertEquals(5, SeededRules.read().size());
    for (RuleCard rule : SeededRules.read()) {
      assertFalse(rule.citation().isBlank());
      assertTrue(rule.terms().raised(100_000) >= 100_000);
    }
  }

  @Test
  void a_raised_amount_is_whole_and_half_a_fen_rounds_up() {
    RuleCard upgrade = SeededRules.read().get(0);
    assertEquals(130_000, upgrade.terms().raised(100_000));
    assertEquals(1, upgrade.terms().raised(1));
    assertEquals(7, upgrade.terms().raised(5));
    assertEquals(4, upgrade.terms().raised(3));
  }

  private static void promises(Determination answer) {
    assertFalse(answer.trace().isEmpty());
    assertEquals(answer.decision() == Entitlement.ENTITLED, answer.reasons().isEmpty());
    boolean open =
        answer.reasons().stream()
            .anyMatch(r -> r.bar() == Bar.FACT_MISSING || r.bar() == Bar.NO_MATCH);
    assertEquals(answer.decision() == Entitlement.UNKNOWN, open);
    if (answer.decision() != Entitlement.ENTITLED) {
      assertEquals(0, answer.amountFen());
    } else {
      assertNotNull(answer.rule());
      assertTrue(answer.amountFen() <= 260_000);
    }
    boolean noRule = answer.reasons().stream().anyMatch(r -> r.bar() == Bar.NO_RULE_IN_FORCE);
    assertTrue(!noRule || (answer.rule() == null && answer.decision() == Entitlement.NOT_ENTITLED));
    answer.reasons().stream()
        .filter(r -> r.bar() == Bar.FACT_MISSING)
        .forEach(r -> assertNotNull(r.field()));
  }

  private static CaseFixture any(Random random) {
    Programme programme = List.of(Programme.values()).get(random.nextInt(4));
    LocalDate issued = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3600));
    CaseFixture fixture =
        CaseFixture.of(programme)
            .issued(issued.toString())
            .applied(issued.plusDays(random.nextInt(420)).toString())
            .kind(KINDS[random.nextInt(KINDS.length)])
            .level(random.nextInt(8) == 0 ? null : Integer.valueOf(1 + random.nextInt(5)))
            .trained(random.nextInt(9000), random.nextInt(3) == 0 ? null : issued.toString())
            .declared(facts(random));
    if (random.nextInt(6) == 0) {
      fixture.standing("REVOKED");
    }
    if (random.nextInt(6) == 0) {
      fixture.shortage(CaseFixture.NURSERY, "2018-01-01", null);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      fixture.claimed(
          List.of(Programme.values()).get(random.nextInt(4)), "o" + i, 5, issued.getYear());
    }
    return fixture;
  }

  private static DeclaredFacts facts(Random random) {
    return new DeclaredFacts(
        random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(60)),
        random.nextInt(5) == 0 ? null : List.of(InsuranceState.values()).get(random.nextInt(3)),
        random.nextInt(5) == 0
            ? null
            : java.util.Set.of(List.of(Group.values()).get(random.nextInt(9))),
        random.nextInt(5) == 0 ? null : Long.valueOf(random.nextInt(60_000)),
        null);
  }
}
