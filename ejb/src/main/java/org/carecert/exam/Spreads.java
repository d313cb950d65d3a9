package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Rotation;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationDecided;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 组长裁定: the lead assessor's desk. Once all have marked a candidate at a station and are too far
 * apart, the lead decides with a reason; nobody else sees what was given.
 */
@Stateless
public class Spreads {
  @Inject private SessionStore sessions;
  @Inject private PaperStore papers;
  @Inject private DecisionStore decisions;
  @Inject private Conclusions conclusions;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What the caller has to decide as the lead, and what he has decided. */
  @RolesAllowed(Role.N_ASSESSOR)
  public List<Spread> mine(String sessionCode) {
    ExamSession session = assessed(sessionCode);
    return leads(session) ? conclusions.spreads(session) : List.of();
  }

  /**
   * Decides; again supersedes, until results are published.
   *
   * @throws Refused NOT_WANTED if he is not the lead, or the marks are not too far apart
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public void decide(String sessionCode, LeadGiven given) {
    new Require().text("reason", given.reason(), 500).check();
    ExamSession session = assessed(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    boolean wanted =
        leads(session)
            && conclusions.spreads(session).stream()
                .anyMatch(
                    s ->
                        s.admission().equals(given.admission())
                            && s.station().equals(given.station()));
    if (!wanted) {
      throw new Refused(ExamReason.NOT_WANTED);
    }
    Admission admission = sessions.admissionOf(session.id(), given.admission()).orElseThrow();
    Station station =
        papers
            .practical(session.papers().practicalId())
            .rubric()
            .station(given.station())
            .orElseThrow();
    if (given.points() < 0 || given.points() > station.max()) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, station.max());
    }
    long lead = callers.current().accountId();
    int version =
        1
            + (int)
                decisions.onStations(session.id()).stream()
                    .filter(d -> d.personId() == admission.personId())
                    .filter(d -> d.station().equals(station.code()))
                    .count();
    decisions.add(new StationDecision(admission, station, version, given, lead, clock.instant()));
    facts.fire(
        new StationDecided(admission.personId(), session.id(), station.code(), lead, version));
  }

  private boolean leads(ExamSession session) {
    return new Rotation(session.code()).lead(session.assessors()) == callers.current().accountId();
  }

  private ExamSession assessed(String code) {
    return sessions
        .assessed(callers.current().accountId(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
