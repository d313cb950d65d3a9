package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 组长裁定柜台 (counter): what the lead of a panel has to decide and how it is kept. */
@Stateless
@PermitAll
public class Leads {
  @Inject private SessionStore sessions;
  @Inject private DecisionStore decisions;
  @Inject private Conclusions conclusions;
  @Inject private SessionMarks marks;
  @Inject private PanelLeads lead;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Where the panel of a part is too far apart, decided or not. */
  public List<Spread> spreads(ExamSession session, Part part) {
    return conclusions.spreads(session).stream().filter(s -> s.part() == part).toList();
  }

  /** Those of them that the caller has to decide, or has decided. */
  public List<Spread> mine(ExamSession session, Part part) {
    Set<String> led = lead.led(session, part);
    return led.isEmpty()
        ? List.of()
        : spreads(session, part).stream().filter(s -> led.contains(s.admission())).toList();
  }

  /** Whether the caller leads the panel of a part, if only for one candidate. */
  public boolean leads(ExamSession session, Part part) {
    return lead.leads(session, part);
  }

  /**
   * Decides; again supersedes, until results are published. The session is locked before.
   *
   * @throws Refused RELATIVE_MARKS, NOT_WANTED if the caller is not the lead or the marks are not
   *     too far apart, POINTS_INVALID, SESSION_CLOSED
   */
  public void decide(ExamSession session, Part part, LeadGiven given) {
    session.refuseIfPublished();
    Optional<Admission> of = sessions.admissionOf(session.id(), given.admission());
    of.map(Admission::personId).ifPresent(lead::refuseRelative);
    boolean wanted =
        mine(session, part).stream()
            .anyMatch(
                s ->
                    s.admission().equals(given.admission()) && s.station().equals(given.station()));
    if (!wanted) {
      throw new Refused(ExamReason.NOT_WANTED);
    }
    Admission admission = of.orElseThrow();
    Station station =
        marks
            .panel(session, part)
            .flatMap(panel -> panel.rubric().station(given.station()))
            .orElseThrow();
    if (given.points() < 0 || given.points() > station.max()) {
      throw Refused.at("points", ExamReason.POINTS_INVALID, station.max());
    }
    long account = lead.account();
    int version =
        1
            + (int)
                decisions.onStations(session.id()).stream()
                    .filter(d -> d.part() == part && d.personId() == admission.personId())
                    .filter(d -> d.station().equals(station.code()))
                    .count();
    decisions.add(
        new StationDecision(admission, part, station, version, given, account, clock.instant()));
    facts.fire(
        new StationDecided(
            admission.personId(), session.id(), part, station.code(), account, version));
  }
}
