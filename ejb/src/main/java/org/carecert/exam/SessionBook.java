package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.Completeness;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.KeptPart;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Sitting;
import org.carecert.exam.store.ExamLists;
import org.carecert.identity.domain.PersonCard;
import org.jspecify.annotations.Nullable;

/** 场次登记册柜台 (counter): everybody admitted to a session, with sitting, marks and scores. */
@Stateless
@PermitAll
public class SessionBook {
  @Inject private ExamLists lists;
  @Inject private Conclusions conclusions;
  @Inject private AbsenceBook absences;
  @Inject private Roll roll;
  @Inject private RecusalBook recusals;

  /** The same as somebody reads it, which is remembered. */
  public List<CandidateLine> read(ExamSession session, Map<Long, ResultVersion> published) {
    return lines(session, roll.read(session, "candidates"), published);
  }

  /** The lines of a session, by seat, with what is published of each person. */
  public List<CandidateLine> lines(ExamSession session, Map<Long, ResultVersion> published) {
    return lines(session, roll.seated(session), published);
  }

  /** Whether a review panel is named. */
  public boolean panelNamed(ExamSession session) {
    return conclusions.panelNamed(session);
  }

  /**
   * Once results are published, nobody's cancelled sitting is made to count whose parts have
   * neither all marks nor a declared absence.
   *
   * @throws org.carecert.shared.Refused THEORY_UNMARKED, MARKS_INCOMPLETE, REVIEW_INCOMPLETE,
   *     REVIEW_MISSING
   */
  public void refuseIncomplete(ExamSession session, long person) {
    if (session.state() == SessionState.PUBLISHED) {
      Completeness lifted =
          Completeness.lifted(
              lines(session, Map.of()).stream().filter(line -> line.personId() == person).toList());
      lifted.read();
      lifted.marked(session.scope().level(), panelNamed(session));
    }
  }

  private List<CandidateLine> lines(
      ExamSession session, List<Roll.Seated> seated, Map<Long, ResultVersion> published) {
    Map<Long, Sitting> sittings = lists.sittings(session.id());
    ScoreBook scores = conclusions.book(session);
    Map<Long, List<KeptPart>> kept =
        conclusions.kept(session, seated.stream().map(seat -> seat.person().id()).toList());
    Map<Long, Set<Part>> absent = absences.standing(session);
    Map<Long, String> cancelled = conclusions.cancelled(session);
    return seated.stream()
        .map(
            seat ->
                line(
                    seat.admission(),
                    seat.person(),
                    sittings.get(seat.admission().id()),
                    new Scored(
                        scores,
                        published.get(seat.person().id()),
                        kept.getOrDefault(seat.person().id(), List.of()),
                        absent.getOrDefault(seat.person().id(), Set.of()),
                        cancelled.get(seat.person().id()))))
        .toList();
  }

  /**
   * Whoever was marked by a relative has somebody in his place.
   *
   * @throws org.carecert.shared.Refused RELATIVE_UNREPLACED
   */
  public void refuseRelatives(ExamSession session) {
    recusals.refuseUnreplaced(session, roll.seated(session));
  }

  private static CandidateLine line(
      Admission admission, PersonCard person, @Nullable Sitting sitting, Scored scored) {
    ScoreBook book = scored.book();
    ResultVersion result = scored.result();
    return new CandidateLine(
        admission.code(),
        admission.seat(),
        person.id(),
        person.name(),
        person.maskedNumber(),
        sitting == null ? null : sitting.startedAt(),
        sitting == null ? null : sitting.finishedAt(),
        sitting == null ? 0 : sitting.answered(),
        sitting == null ? 0 : sitting.lastServerSeq(),
        book.given(Part.PRACTICAL, person.id()),
        book.needed(Part.PRACTICAL, person.id()),
        book.given(Part.REVIEW, person.id()),
        book.needed(Part.REVIEW, person.id()),
        book.score(Part.THEORY, person.id()),
        book.score(Part.PRACTICAL, person.id()),
        book.score(Part.REVIEW, person.id()),
        result == null ? null : result.scores().outcome(),
        scored.kept().stream().map(KeptPart::exemption).toList(),
        scored.absent(),
        scored.cancelled());
  }

  private record Scored(
      ScoreBook book,
      @Nullable ResultVersion result,
      List<KeptPart> kept,
      Set<Part> absent,
      @Nullable String cancelled) {}
}
