package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.carecert.exam.domain.AdjustmentKind;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.IncidentDeclared;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Losses;
import org.carecert.exam.domain.SeatTime;
import org.carecert.exam.domain.Span;
import org.carecert.exam.domain.TimeAdjustment;
import org.carecert.exam.domain.TimeGiven;
import org.carecert.exam.domain.TimeReport;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.jspecify.annotations.Nullable;

/**
 * 补时柜台 (counter): keeps incidents and gives time for them. Time is only added; what an incident
 * took from an attempt is given back once, however often it is asked for.
 */
@Stateless
@PermitAll
public class TimeBank {
  @Inject private TimeStore store;
  @Inject private SessionStore sessions;
  @Inject private Event<Fact> facts;

  /** Declares something that lasted for a span, in a session, a hall or of one attempt. */
  public ExamIncident declared(
      IncidentKind kind, IncidentPlace place, Span span, Declared declared) {
    return added(
        new ExamIncident(PublicCode.fresh(), place, kind, span.from(), span.to(), declared));
  }

  /** Adds an incident, and tells of it. */
  public ExamIncident added(ExamIncident incident) {
    store.add(incident);
    return told(incident);
  }

  /** Pauses a locked attempt: its time stands still from this moment on. */
  public TimeReport.Line pause(Attempt attempt, Declared declared) {
    attempt.pause(declared.at());
    ExamIncident pause =
        new ExamIncident(
            PublicCode.fresh(),
            IncidentPlace.of(sessions.admission(attempt.admissionId()).sessionId(), attempt.id()),
            IncidentKind.PAUSE,
            declared.at(),
            null,
            declared);
    store.addLater(pause);
    told(pause);
    return line(attempt, 0);
  }

  /** What took time of the attempts of a session, and what they were given. */
  public Losses losses(long sessionId) {
    return store.losses(sessionId);
  }

  /** A locked attempt goes on; what ran while it was paused is given back. */
  public TimeReport.Line resume(Attempt attempt, Losses losses, Declared declared) {
    attempt.resume();
    ExamIncident pause = losses.openPause(attempt.id()).orElseThrow();
    pause.end(declared.at());
    return restore(
        new Loss(pause, losses),
        attempt,
        new Declared(declared.officer(), pause.declared().reason(), declared.at()));
  }

  /** The same as below, of one attempt alone. */
  public TimeReport.Line restore(ExamIncident incident, Attempt attempt, Declared declared) {
    Losses losses = store.losses(incident.sessionId(), attempt.id());
    return restore(new Loss(incident, losses), attempt, declared);
  }

  /**
   * Gives back what an incident took from a locked attempt, with all that is known of it by now.
   */
  public TimeReport.Line restore(Loss loss, Attempt attempt, Declared declared) {
    ExamIncident incident = loss.incident();
    SeatTime seat =
        SeatTime.of(
            sessions.session(incident.sessionId()),
            sessions.admission(attempt.admissionId()).seat());
    int seconds = loss.all().owed(incident, attempt, seat, declared.at());
    AdjustmentKind kind =
        incident.kind() == IncidentKind.PAUSE ? AdjustmentKind.PAUSE : AdjustmentKind.OUTAGE;
    return seconds > 0
        ? give(attempt, new Given(kind, seconds, incident.id()), declared)
        : line(attempt, 0);
  }

  /** Gives a locked attempt this much time. */
  public TimeReport.Line give(Attempt attempt, Given given, Declared declared) {
    store.add(
        new TimeAdjustment(
            attempt.id(),
            given.kind(),
            given.seconds(),
            declared.reason(),
            declared.officer(),
            declared.at(),
            given.incident()));
    attempt.given(given.seconds());
    facts.fire(new TimeGiven(attempt.personId(), attempt.id(), given.kind(), given.seconds()));
    return line(attempt, given.seconds());
  }

  private ExamIncident told(ExamIncident incident) {
    facts.fire(
        new IncidentDeclared(
            incident.sessionId(), incident.id(), incident.code(), incident.kind()));
    return incident;
  }

  /** How an attempt stands after it was given so much. */
  public TimeReport.Line line(Attempt attempt, int seconds) {
    Admission admission = sessions.admission(attempt.admissionId());
    return new TimeReport.Line(admission.code(), admission.seat(), seconds, attempt.endsAt());
  }

  /** An incident, with all that is known of its session. */
  public record Loss(ExamIncident incident, Losses all) {}

  /**
   * Time to be given.
   *
   * @param incident none for the extra time of a person
   */
  public record Given(AdjustmentKind kind, int seconds, @Nullable Long incident) {}
}
