package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Span;
import org.carecert.exam.domain.Whereabouts;
import org.carecert.exam.store.ConsoleStore;
import org.carecert.exam.store.LastSeen;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.shared.Refused;

/**
 * 设备柜台 (counter): by which devices an attempt is sat. A second one is never turned away: a machine
 * that broke must cost nobody his exam. It is told to who watches as a signal, unless he has let
 * the candidate move before.
 */
@Stateless
@PermitAll
public class Devices {
  @Inject private ConsoleStore store;
  @Inject private LastSeen seen;
  @Inject private TimeStore times;
  @Inject private SessionStore sessions;
  @Inject private TimeBank bank;

  /** The page of an attempt, on this device, is there. */
  public void met(Attempt attempt, String device, Instant now) {
    if (!Whereabouts.key(device)) {
      throw new Refused(ExamReason.DEVICE_INVALID);
    }
    if (seen.known(attempt.code(), device)) {
      return;
    }
    int devices = store.met(attempt.id(), device, now);
    if (devices > 1 + moves(attempt)) {
      bank.declared(
          IncidentKind.SECOND_DEVICE,
          IncidentPlace.of(session(attempt), attempt.id()),
          new Span(now, now),
          new Declared(0, String.valueOf(devices), now));
    }
  }

  private long moves(Attempt attempt) {
    return times.incidents(session(attempt), attempt.id()).stream()
        .filter(i -> i.kind() == IncidentKind.MOVE && i.attemptId() != null)
        .count();
  }

  private long session(Attempt attempt) {
    return sessions.admission(attempt.admissionId()).sessionId();
  }
}
