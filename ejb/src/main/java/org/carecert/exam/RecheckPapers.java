package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.PeopleMarkCorrected;
import org.carecert.exam.domain.PointsCorrection;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.PeopleMarkStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 复核理论试卷柜台 (counter): the theory paper that a re-check is about: counted again by the machine, and
 * what people gave for answers of it put right. Markers have numbers here, in the order of turns.
 */
@Stateless
@PermitAll
public class RecheckPapers {
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private PeopleMarkStore people;
  @Inject private Regrading regrading;
  @Inject private ReadingRules rules;
  @Inject private Event<Fact> facts;

  /** The theory paper counted again; null if it was not sat. */
  public RecheckSheet.@Nullable Recount recount(ExamSession session, Recheck recheck, Instant at) {
    Mark mark = regrading.current(session).get(MarkPlace.theory(session.id(), recheck.personId()));
    Optional<Attempt> attempt = attempt(session, recheck);
    Receipt receipt = attempt.map(Attempt::receipt).orElse(null);
    if (mark == null || receipt == null || attempt.isEmpty()) {
      return null;
    }
    int again =
        again(session, recheck, at).stream().map(Mark::points).findFirst().orElse(mark.points());
    String digest = Seals.digest(attempts.responses(attempt.get().id()));
    return new RecheckSheet.Recount(
        mark.points(), mark.outOf(), again, receipt.code(), digest.equals(receipt.digest()));
  }

  /** The new version of the theory mark, if it comes out otherwise when counted again. */
  public List<Mark> again(ExamSession session, Recheck recheck, Instant at) {
    return attempt(session, recheck)
        .map(sat -> regrading.anew(session, sat, RecheckMarks.basis(recheck), at))
        .orElse(List.of());
  }

  /** The answers that people marked, with what each gave. */
  public List<RecheckSheet.Answered> answers(ExamSession session, Recheck recheck) {
    return attempt(session, recheck).map(sat -> answers(session, sat)).orElse(List.of());
  }

  private List<RecheckSheet.Answered> answers(ExamSession session, Attempt sat) {
    Map<Integer, List<PeopleMark>> given = people.ofAttempt(sat.id());
    return rules.readings(session, sat).stream()
        .map(
            reading ->
                new RecheckSheet.Answered(
                    reading,
                    given.getOrDefault(reading.itemNo(), List.of()).stream()
                        .map(m -> new RecheckSheet.Turn(m.turn(), m.version(), m.points()))
                        .toList()))
        .toList();
  }

  /**
   * Puts right what people gave; the new version of the theory mark that follows, if any.
   *
   * @throws Refused NOT_FOUND if nobody gave that, POINTS_INVALID, ANSWER_APART where two are too
   *     far apart then and no third has decided: after publication nobody marks
   */
  public List<Mark> corrected(
      ExamSession session, Recheck recheck, List<PointsCorrection> corrections, Instant at) {
    PointsCorrection.refuseTwice(corrections);
    for (PeopleMark mark : anew(session, recheck, corrections, at)) {
      people.add(mark);
      facts.fire(
          new PeopleMarkCorrected(
              mark.attemptId(), mark.itemNo(), mark.turn(), mark.version(), mark.basis()));
    }
    refuseApart(session, recheck, corrections);
    return again(session, recheck, at);
  }

  private List<PeopleMark> anew(
      ExamSession session, Recheck recheck, List<PointsCorrection> corrections, Instant at) {
    Map<Integer, List<PeopleMark>> given = given(session, recheck);
    List<PeopleMark> anew = new ArrayList<>();
    for (PointsCorrection wanted : corrections) {
      PeopleMark former =
          given.getOrDefault(wanted.itemNo(), List.of()).stream()
              .filter(mark -> mark.turn() == wanted.turn())
              .findFirst()
              .orElseThrow(() -> Refused.at("turn", CommonReason.NOT_FOUND));
      if (former.points() != wanted.points()) {
        anew.add(former.corrected(wanted.points(), RecheckMarks.basis(recheck), at));
      }
    }
    return anew;
  }

  private void refuseApart(
      ExamSession session, Recheck recheck, List<PointsCorrection> corrections) {
    Map<Integer, List<PeopleMark>> now = given(session, recheck);
    for (PointsCorrection wanted : corrections) {
      if (rules.rule(session).credit(now.getOrDefault(wanted.itemNo(), List.of())).isEmpty()) {
        throw Refused.at("points", ExamReason.ANSWER_APART, wanted.itemNo());
      }
    }
  }

  private Map<Integer, List<PeopleMark>> given(ExamSession session, Recheck recheck) {
    return attempt(session, recheck).map(sat -> people.ofAttempt(sat.id())).orElse(Map.of());
  }

  private Optional<Attempt> attempt(ExamSession session, Recheck recheck) {
    return sessions
        .admitted(session.id(), recheck.personId())
        .map(Admission::id)
        .flatMap(attempts::of);
  }
}
