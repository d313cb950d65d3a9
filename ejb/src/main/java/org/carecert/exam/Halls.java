package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IncidentEnded;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.Seats;
import org.carecert.exam.domain.Whom;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;

/**
 * 考场停顿柜台 (counter): what holds for whole halls, also before anybody sits in them: that they are
 * paused, or that their exam was ended. Each hall has its own, so that one goes on before another.
 */
@Stateless
@PermitAll
public class Halls {
  @Inject private TimeStore store;
  @Inject private SessionStore sessions;
  @Inject private TimeBank bank;
  @Inject private Places places;
  @Inject private Event<Fact> facts;

  /**
   * Waits for the starts that are under way in a session and holds those that come, until the
   * transaction ends: each of them sees what is declared meanwhile, or is seen by who declares it.
   * Only if a hall is meant.
   */
  public void hold(ExamSession session, Whom whom) {
    if (whom.hall()) {
      sessions.holdStarts(session);
      session.refuseIfPublished();
    }
  }

  /** The halls that are meant; none if it is one candidate. */
  public List<Seats> meant(ExamSession session, Whom whom) {
    if (!whom.hall()) {
      return List.of();
    }
    SeatPlan plan = places.plan(session);
    Integer room = whom.room();
    if (room == null) {
      return IntStream.rangeClosed(1, plan.rooms()).mapToObj(plan::seats).toList();
    }
    if (room < 1 || room > plan.rooms()) {
      throw Refused.at("room", CommonReason.NOT_FOUND);
    }
    return List.of(plan.seats(room));
  }

  /** Pauses or ends each hall that is meant, if that does not hold for it already. */
  public void stop(ExamSession session, Whom whom, IncidentKind kind, Declared declared) {
    List<ExamIncident> before = lasting(session, kind);
    for (Seats hall : meant(session, whom)) {
      if (before.stream().noneMatch(each -> within(each, List.of(hall)))) {
        bank.added(
            new ExamIncident(
                PublicCode.fresh(),
                IncidentPlace.of(session.id(), hall),
                kind,
                declared.at(),
                null,
                declared));
      }
    }
  }

  /** The halls that are meant go on; gives how many were paused. */
  public int resume(ExamSession session, Whom whom, Instant now) {
    List<ExamIncident> paused = lasting(session, whom, IncidentKind.PAUSE);
    for (ExamIncident each : paused) {
      each.end(now);
      facts.fire(new IncidentEnded(session.id(), each.id(), each.code(), each.kind()));
    }
    return paused.size();
  }

  /** Takes back that the exam of these halls was ended; gives what says so. */
  public List<ExamIncident> lift(ExamSession session, Whom whom, Declared declared) {
    return lasting(session, whom, IncidentKind.END).stream()
        .map(each -> bank.added(each.lifted(PublicCode.fresh(), declared)))
        .toList();
  }

  private List<ExamIncident> lasting(ExamSession session, Whom whom, IncidentKind kind) {
    List<Seats> halls = meant(session, whom);
    return lasting(session, kind).stream().filter(each -> within(each, halls)).toList();
  }

  private List<ExamIncident> lasting(ExamSession session, IncidentKind kind) {
    return store.lasting(session.id()).stream().filter(each -> each.kind() == kind).toList();
  }

  private static boolean within(ExamIncident incident, List<Seats> halls) {
    Seats seats = incident.place().seats();
    return seats != null && halls.stream().anyMatch(seats::meets);
  }
}
