package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationDecided;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 组长裁定柜台 (counter): what the lead of a panel has to decide and how it is kept. Whether the caller
 * is the lead has been seen before.
 */
@Stateless
@PermitAll
public class Leads {
  @Inject private SessionStore sessions;
  @Inject private DecisionStore decisions;
  @Inject private Conclusions conclusions;
  @Inject private SessionMarks marks;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Where the panel of a part is too far apart, decided or not. */
  public List<Spread> spreads(ExamSession session, Part part) {
    return conclusions.spreads(session).stream().filter(s -> s.part() == part).toList();
  }

  /**
   * Decides; again supersedes, until results are published. The session is locked before.
   *
   * @throws Refused NOT_WANTED if the marks are not too far apart, POINTS_INVALID, SESSION_CLOSED
   */
  public void decide(ExamSession session, Part part, LeadGiven given) {
    session.refuseIfPublished();
    boolean wanted =
        spreads(session, part).stream()
            .anyMatch(
                s ->
                    s.admission().equals(given.admission()) && s.station().equals(given.station()));
    if (!wanted) {
      throw new Refused(ExamReason.NOT_WANTED);
    }
    Admission admission = sessions.admissionOf(session.id(), given.admission()).orElseThrow();
    Station station =
        marks
            .panel(session, part)
            .flatMap(panel -> panel.rubric().station(given.station()))
            .orElseThrow();
    if (given.points() < 0 || given.points() > station.max()) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, station.max());
    }
    long lead = callers.current().accountId();
    int version =
        1
            + (int)
                decisions.onStations(session.id()).stream()
                    .filter(d -> d.part() == part && d.personId() == admission.personId())
                    .filter(d -> d.station().equals(station.code()))
                    .count();
    decisions.add(
        new StationDecision(admission, part, station, version, given, lead, clock.instant()));
    facts.fire(
        new StationDecided(
            admission.personId(), session.id(), part, station.code(), lead, version));
  }
}
