package org.carecert.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.DatedRow;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.Proposal;
import org.carecert.standard.domain.ProposalState;
import org.junit.jupiter.api.Test;

/** A new value that one officer has proposed. */
class SecondOfficerTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  private static final Parameter WANTED = new Parameter("k", "45", FROM, null, "通知", false);

  private final Proposal proposal = new Proposal(DatedRow.of(WANTED), "hr-clerk", NOW);

  private static void refused(CommonReason reason, Runnable act) {
    assertEquals(reason, assertThrows(Refused.class, act::run).refusals().get(0).reason());
  }

  @Test
  void its_proposer_cannot_approve_it() {
    refused(
        CommonReason.SAME_OFFICER, () -> proposal.decided(ProposalState.APPROVED, "hr-clerk", NOW));
    assertEquals(ProposalState.PROPOSED, proposal.line().state());
  }

  @Test
  void another_officer_approves_it_once() {
    proposal.decided(ProposalState.APPROVED, "hr-reviewer", NOW);
    assertEquals("hr-reviewer", proposal.line().decidedBy());
    refused(
        CommonReason.WRONG_STATE,
        () -> proposal.decided(ProposalState.DISMISSED, "health-reviewer", NOW));
  }

  @Test
  void what_was_entered_is_taken_back_once_and_says_so() {
    refused(CommonReason.WRONG_STATE, proposal::withdrawn);
    proposal.decided(ProposalState.APPROVED, "hr-reviewer", NOW);
    assertEquals(FROM, DatedRow.withdrawal(proposal.line(), "录入有误").validFrom());
    proposal.withdrawn();
    assertEquals(ProposalState.WITHDRAWN, proposal.line().state());
    assertEquals("hr-reviewer", proposal.line().decidedBy(), "who approved it stays");
    refused(CommonReason.WRONG_STATE, proposal::withdrawn);
  }

  @Test
  void what_was_proposed_is_what_is_entered() {
    assertEquals(WANTED, proposal.row().parameter());
    CalendarDay day = new CalendarDay(FROM, true, "元旦");
    assertEquals(day, DatedRow.of(day, "通知").day());
    CalendarDay rest = new CalendarDay(FROM, false, "元旦");
    assertEquals(rest, DatedRow.of(rest, "通知").day());
    LeastLevel any = new LeastLevel(Post.CAREGIVER, null, FROM, "通知", true);
    assertEquals(any, DatedRow.of(any).leastLevel());
    LeastLevel four = new LeastLevel(Post.CAREGIVER, 4, FROM, "通知", true);
    assertEquals(four, DatedRow.of(four).leastLevel());
    assertEquals(2027, DatedRow.complete(2027, "通知").year());
  }
}
