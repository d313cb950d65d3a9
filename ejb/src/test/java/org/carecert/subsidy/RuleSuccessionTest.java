package org.carecert.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleBook;
import org.carecert.subsidy.domain.RuleCard;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.SubsidyRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule follows another from a day on; what it superseded stays in force on the days before. */
class RuleSuccessionTest {
  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

  private static SubsidyRule old() {
    return new SubsidyRule(seeded("SKILL_UPGRADE-2025"), null, "hr-clerk", AT);
  }

  private static RuleCard seeded(String id) {
    return SeededRules.read().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void the_notices_of_2017_and_2025_meet_on_no_day() {
    assertFalse(seeded("SKILL_UPGRADE-2017").meets(seeded("SKILL_UPGRADE-2025")));
    RuleBook book = new RuleBook(SeededRules.read(), List.of());
    assertEquals("SKILL_UPGRADE-2017", rule(book, "2024-12-31"));
    assertEquals("SKILL_UPGRADE-2025", rule(book, "2025-01-01"));
    assertEquals("", rule(book, "2026-01-01"));
  }

  @Test
  void a_proposed_rule_needs_a_second_officer() {
    SubsidyRule rule = old();
    assertEquals(
        CommonReason.SAME_OFFICER,
        assertThrows(Refused.class, () -> rule.confirmedBy("hr-clerk", AT)).reason());
    rule.confirmedBy("hr-reviewer", AT);
    assertEquals(RuleState.IN_FORCE, rule.state());
    assertEquals(
        CommonReason.WRONG_STATE,
        assertThrows(Refused.class, () -> rule.dismissedBy("hr-reviewer", AT)).reason());
  }

  @Test
  void a_superseded_rule_stays_in_force_on_the_days_before_its_successor() {
    SubsidyRule rule = old();
    rule.confirmedBy("hr-reviewer", AT);
    rule.superseded();
    SubsidyRule rest = rule.remainder("REST", LocalDate.of(2025, 1, 1), FROM.minusDays(1));
    assertEquals(RuleState.IN_FORCE, rest.state());
    assertTrue(rest.card().inForceOn(FROM.minusDays(1)));
    assertFalse(rest.card().inForceOn(FROM));
    assertEquals(rule.card().terms(), rest.card().terms());
    assertEquals("SKILL_UPGRADE-2025", rest.supersedesCode());
  }

  @Test
  void only_a_rule_in_force_is_superseded() {
    assertEquals(
        ClaimReason.SUPERSEDES_UNKNOWN,
        assertThrows(Refused.class, () -> old().superseded()).reason());
  }

  @Test
  void rules_that_share_a_single_day_overlap() {
    RuleCard old = seeded("SKILL_UPGRADE-2025");
    assertTrue(old.meets(dated(LocalDate.of(2025, 12, 31), null)));
    assertFalse(old.meets(dated(LocalDate.of(2026, 1, 1), null)));
    assertTrue(dated(FROM, null).meets(dated(LocalDate.of(2030, 1, 1), null)));
  }

  private static RuleCard dated(LocalDate from, @Nullable LocalDate to) {
    RuleCard like = seeded("SKILL_UPGRADE-2025");
    return new RuleCard("NEXT", like.programme(), from, to, like.citation(), true, like.terms());
  }

  private static String rule(RuleBook book, String day) {
    return book.rule(Programme.SKILL_UPGRADE, LocalDate.parse(day)).map(RuleCard::id).orElse("");
  }
}
