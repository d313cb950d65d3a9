package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AssessorSheet;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkGiven;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 操作技能评分: the assessor's desk. Each marks for himself and sees only his own marks. */
@Stateless
public class PracticalMarks {
  @Inject private SessionStore sessions;
  @Inject private MarkStore marks;
  @Inject private PaperStore papers;
  @Inject private Callers callers;
  @Inject private Roll roll;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The session as the caller marks it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public AssessorSheet sheet(String sessionCode) {
    ExamSession session = assessed(sessionCode);
    long assessor = callers.current().accountId();
    List<Mark> own =
        marks.current(session.id()).values().stream()
            .filter(mark -> mark.place().assessorId() == assessor)
            .toList();
    return new AssessorSheet(
        sessionCode,
        session.plan().name(),
        session.plan().room(),
        open(session),
        rubric(session),
        roll.read(session, "marking").stream()
            .map(seat -> row(seat.admission(), seat.person().name(), own))
            .toList());
  }

  /** How many sheets the caller has still to fill in a session; nobody's name is read for it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public long unfilled(String sessionCode) {
    ExamSession session = assessed(sessionCode);
    if (!open(session)) {
      return 0;
    }
    long assessor = callers.current().accountId();
    long filled =
        marks.current(session.id()).values().stream()
            .filter(mark -> mark.place().assessorId() == assessor)
            .count();
    return (long) rubric(session).stations().size() * sessions.admissions(session.id()).size()
        - filled;
  }

  private boolean open(ExamSession session) {
    return session.state() == SessionState.PLANNED
        && !clock.instant().isBefore(session.window().opensAt());
  }

  private static AssessorSheet.Row row(Admission admission, String name, List<Mark> own) {
    Map<String, StationSheet> sheets =
        own.stream()
            .filter(mark -> mark.place().personId() == admission.personId())
            .collect(
                Collectors.toMap(
                    mark -> mark.place().station(), mark -> StationSheet.read(mark.detail())));
    return new AssessorSheet.Row(admission.code(), admission.seat(), name, sheets);
  }

  /**
   * Gives a candidate marks at a station; given again, they supersede.
   *
   * @return the version of the mark
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public int give(String sessionCode, GivenMark given) {
    ExamSession session = assessed(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    if (clock.instant().isBefore(session.window().opensAt())) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
    Admission admission =
        sessions
            .admissionOf(session.id(), given.admission())
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
    Station station =
        rubric(session)
            .station(given.station())
            .orElseThrow(() -> Refused.at("station", ExamReason.STATION_UNKNOWN));
    StationSheet sheet = StationSheet.of(given.points());
    Refused.ifAny(sheet.faults(station));
    MarkPlace place =
        new MarkPlace(
            session.id(),
            admission.personId(),
            Part.PRACTICAL,
            station.code(),
            callers.current().accountId());
    int version = marks.current(place).map(Mark::version).orElse(0) + 1;
    marks.add(Mark.practical(place, version, new StationMark(station, sheet), clock.instant()));
    facts.fire(
        new MarkGiven(place.personId(), session.id(), station.code(), place.assessorId(), version));
    return version;
  }

  private Rubric rubric(ExamSession session) {
    return papers.practical(session.papers().practicalId()).rubric();
  }

  private ExamSession assessed(String code) {
    return sessions
        .assessed(callers.current().accountId(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
