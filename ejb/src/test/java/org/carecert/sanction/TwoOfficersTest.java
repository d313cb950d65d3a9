package org.carecert.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.carecert.sanction.domain.DecisionDocument;
import org.carecert.sanction.domain.DecisionState;
import org.carecert.sanction.domain.Sanction;
import org.carecert.sanction.domain.SanctionKind;
import org.carecert.sanction.domain.SanctionPeriod;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.sanction.domain.SanctionTerms;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwoOfficersTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void the_officer_who_proposed_cannot_confirm() {
    Sanction sanction = proposed(SanctionKind.STATUTORY_LIFETIME, null, null);
    assertEquals(CommonReason.SAME_OFFICER, reason(() -> sanction.confirm(7, NOW)));
    assertEquals(DecisionState.PROPOSED, sanction.state());
  }

  @Test
  void a_declined_proposal_cannot_be_confirmed() {
    Sanction sanction = proposed(SanctionKind.SUSPENDED, null, null);
    sanction.decline(8, NOW);
    assertEquals(SanctionReason.ALREADY_SETTLED, reason(() -> sanction.confirm(9, NOW)));
  }

  @Test
  void a_ban_for_life_has_no_end() {
    for (SanctionKind kind :
        new SanctionKind[] {SanctionKind.STATUTORY_LIFETIME, SanctionKind.COURT_LIFETIME}) {
      assertEquals(
          SanctionReason.LIFETIME_HAS_NO_END, reason(() -> proposed(kind, DAY.plusYears(4), null)));
    }
  }

  @Test
  void a_courts_term_is_three_to_five_years_from_the_end_of_the_sentence() {
    LocalDate out = DAY.plusYears(2);
    assertEquals(
        SanctionReason.SENTENCE_END_MISSING,
        reason(() -> proposed(SanctionKind.COURT_TERM, out.plusYears(3), null)));
    assertEquals(
        SanctionReason.TERM_NOT_THREE_TO_FIVE_YEARS,
        reason(() -> proposed(SanctionKind.COURT_TERM, out.plusYears(3).minusDays(1), out)));
    assertEquals(
        SanctionReason.TERM_NOT_THREE_TO_FIVE_YEARS,
        reason(() -> proposed(SanctionKind.COURT_TERM, out.plusYears(5).plusDays(1), out)));
    proposed(SanctionKind.COURT_TERM, out.plusYears(3), out);
    proposed(SanctionKind.COURT_TERM, out.plusYears(5), out);
  }

  @Test
  void lifting_keeps_what_was_known_and_what_is_left() {
    SanctionPeriod period = new SanctionPeriod(1, 2, DAY, null, NOW);
    SanctionPeriod left = period.freeFrom(DAY.plusDays(10), NOW.plusSeconds(60)).orElseThrow();
    assertEquals(NOW.plusSeconds(60), period.supersededAt());
    assertEquals(DAY.plusDays(9), left.validTo());
    assertTrue(new SanctionPeriod(1, 2, DAY, null, NOW).freeFrom(DAY, NOW).isEmpty());
  }

  private static Sanction proposed(
      SanctionKind kind, @Nullable LocalDate endsOn, @Nullable LocalDate sentenceEndsOn) {
    return new Sanction(
        "CODE",
        2,
        new SanctionTerms(kind, DAY, endsOn, sentenceEndsOn),
        new DecisionDocument("basis", "body", "1", DAY),
        "file 1",
        null,
        7,
        NOW);
  }

  private static Reason reason(Runnable action) {
    return assertThrows(Refused.class, action::run).reason();
  }
}
