package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AssessorSheet;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.domain.Succession;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 操作技能评分: the assessor's desk. Each marks for himself and sees only his own marks. */
@Stateless
public class PracticalMarks {
  @Inject private AssessedSessions sessions;
  @Inject private SessionMarks marks;
  @Inject private StationRecords records;
  @Inject private Roll roll;

  /** The session as the caller marks it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public AssessorSheet sheet(String sessionCode) {
    ExamSession session = sessions.of(sessionCode);
    List<Mark> own = own(session);
    Predicate<Long> mine = sessions.marks(session, Part.PRACTICAL);
    return new AssessorSheet(
        sessionCode,
        session.plan().name(),
        session.plan().room(),
        sessions.open(session),
        marks.rubric(session),
        roll.read(session, "marking").stream()
            .filter(seat -> mine.test(seat.admission().personId()))
            .map(seat -> row(seat.admission(), seat.person().name(), own))
            .toList());
  }

  private List<Mark> own(ExamSession session) {
    long assessor = sessions.assessor().accountId();
    return marks.of(session).values().stream()
        .filter(mark -> mark.place().part() == Part.PRACTICAL)
        .filter(mark -> mark.place().assessorId() == assessor)
        .toList();
  }

  /** What he gave those whom he marks, and who had his place before him. */
  private long given(ExamSession session, Predicate<Long> mine) {
    long assessor = sessions.assessor().accountId();
    Succession succession = marks.succession(session);
    return marks.of(session).keySet().stream()
        .filter(place -> place.part() == Part.PRACTICAL)
        .filter(place -> succession.holder(place.assessorId()) == assessor)
        .filter(place -> mine.test(place.personId()))
        .count();
  }

  /** How many sheets the caller has still to fill in a session; nobody's name is read for it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public long unfilled(String sessionCode) {
    ExamSession session = sessions.of(sessionCode);
    if (!sessions.open(session)) {
      return 0;
    }
    Predicate<Long> mine = sessions.marks(session, Part.PRACTICAL);
    long awaited =
        roll.awaited(session, Part.PRACTICAL).stream().filter(a -> mine.test(a.personId())).count();
    return marks.rubric(session).stations().size() * awaited - given(session, mine);
  }

  private static AssessorSheet.Row row(Admission admission, String name, List<Mark> own) {
    Map<String, StationSheet> sheets = new HashMap<>();
    Map<String, GlobalRating> ratings = new HashMap<>();
    for (Mark mark : own) {
      if (mark.place().personId() == admission.personId()) {
        sheets.put(mark.place().station(), StationSheet.read(mark.detail()));
        GlobalRating rating = mark.rating();
        if (rating != null) {
          ratings.put(mark.place().station(), rating);
        }
      }
    }
    return new AssessorSheet.Row(admission.code(), admission.seat(), name, sheets, ratings);
  }

  /**
   * Gives a candidate marks at a station; given again, they supersede, unless all have given theirs
   * and are too far apart.
   *
   * @return the version of the mark
   * @throws Refused SESSION_CLOSED, WINDOW_CLOSED, STATION_UNKNOWN, STATION_APART
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public int give(String sessionCode, GivenMark given) {
    ExamSession session = sessions.locked(sessionCode);
    Station station = sessions.station(session, given.station());
    StationSheet sheet = StationSheet.of(given.points());
    Refused.ifAny(sheet.faults(station));
    MarkPlace at = sessions.markable(session, given.admission(), station);
    sessions.mayMark(session, at);
    return records.whole(at, new StationMark(station, sheet, given.rating()));
  }
}
