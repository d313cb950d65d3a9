package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carecert.exam.domain.ArchiveMedium;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.RetentionDecision;
import org.carecert.exam.domain.RetentionKind;
import org.carecert.exam.domain.RetentionTerm;
import org.carecert.exam.domain.RetentionWanted;
import org.carecert.exam.domain.SessionPapers;
import org.carecert.exam.domain.SessionPlan;
import org.carecert.exam.domain.Window;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Reason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long an archive is kept, and what two officers may decide at the end. */
class RetentionTest {
  private static final Instant NOW = Instant.parse("2029-07-08T01:00:00Z");
  private static final LocalDate END = LocalDate.of(2029, 7, 7);

  private static RetentionWanted wanted(RetentionKind kind, @Nullable LocalDate until) {
    return new RetentionWanted(ArchiveMedium.PAPER, kind, until, "理由");
  }

  private static RetentionDecision decided(
      ArchiveMedium medium, RetentionKind kind, @Nullable LocalDate until, DecisionState state) {
    ExamSession session =
        new ExamSession(
            "S",
            7,
            new SessionPlan(
                "场次",
                "一",
                new ExamScope("4-10-01-03", 5),
                new Window(NOW, NOW.plusSeconds(9)),
                false),
            new SessionPapers(1, 90, 2),
            Set.of(1L),
            11,
            NOW) {
          @Override
          public long id() {
            return 5;
          }
        };
    RetentionDecision decision =
        new RetentionDecision(
            "D", session, new RetentionWanted(medium, kind, until, "理由"), "first", NOW);
    if (state != DecisionState.PROPOSED) {
      decision.settle(state, "second", NOW);
    }
    return decision;
  }

  private static RetentionTerm term(RetentionDecision... decisions) {
    return RetentionTerm.of(ArchiveMedium.PAPER, END, List.of(decisions));
  }

  private static Reason refused(RetentionTerm term, RetentionWanted wanted, LocalDate today) {
    return assertThrows(Refused.class, () -> term.check(wanted, today)).reason();
  }

  @Test
  void it_is_kept_by_the_rule_or_longer_and_never_shorter() {
    assertEquals(END, term().until());
    LocalDate later = END.plusYears(2);
    assertEquals(
        later,
        term(decided(ArchiveMedium.PAPER, RetentionKind.PROLONG, later, DecisionState.IN_FORCE))
            .until());
    for (RetentionDecision other :
        List.of(
            decided(ArchiveMedium.PAPER, RetentionKind.PROLONG, later, DecisionState.PROPOSED),
            decided(ArchiveMedium.PAPER, RetentionKind.PROLONG, later, DecisionState.DECLINED),
            decided(ArchiveMedium.ELECTRONIC, RetentionKind.PROLONG, later, DecisionState.IN_FORCE),
            decided(
                ArchiveMedium.PAPER,
                RetentionKind.PROLONG,
                END.minusYears(1),
                DecisionState.IN_FORCE))) {
      assertEquals(END, term(other).until());
    }
  }

  @Test
  void nobody_agrees_to_destruction_before_its_day_and_nobody_prolongs_backwards() {
    RetentionWanted dispose = wanted(RetentionKind.DISPOSE, null);
    assertEquals(ExamReason.ARCHIVE_STILL_KEPT, refused(term(), dispose, END.minusDays(1)));
    assertDoesNotThrow(() -> term().check(dispose, END));
    for (LocalDate until : new LocalDate[] {null, END, END.minusDays(1)}) {
      assertEquals(
          ExamReason.RETENTION_NOT_LONGER,
          refused(term(), wanted(RetentionKind.PROLONG, until), END.minusDays(9)));
    }
    assertEquals(
        ExamReason.RETENTION_NOT_LONGER,
        refused(term(), wanted(RetentionKind.PROLONG, END.plusDays(3)), END.plusDays(3)),
        "not until today");
    assertDoesNotThrow(
        () -> term().check(wanted(RetentionKind.PROLONG, END.plusDays(1)), END.minusDays(9)));
  }

  @Test
  void what_was_given_up_is_not_decided_about_again() {
    RetentionTerm given =
        term(decided(ArchiveMedium.PAPER, RetentionKind.DISPOSE, null, DecisionState.IN_FORCE));
    assertTrue(given.given());
    assertFalse(
        term(decided(ArchiveMedium.PAPER, RetentionKind.DISPOSE, null, DecisionState.PROPOSED))
            .given());
    assertEquals(
        ExamReason.ARCHIVE_GIVEN_UP,
        refused(given, wanted(RetentionKind.PROLONG, END.plusYears(9)), END.plusDays(1)));
  }

  @Test
  void it_takes_two_officers() {
    RetentionDecision decision =
        decided(ArchiveMedium.PAPER, RetentionKind.DISPOSE, null, DecisionState.PROPOSED);
    Refused refused =
        assertThrows(Refused.class, () -> decision.settle(DecisionState.IN_FORCE, "first", NOW));
    assertEquals(CommonReason.SAME_OFFICER, refused.reason());
  }
}
