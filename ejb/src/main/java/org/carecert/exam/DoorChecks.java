package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IdentityCheck;
import org.carecert.exam.domain.IdentityChecked;
import org.carecert.exam.domain.IdentityState;
import org.carecert.exam.domain.SeatLine;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.store.PlaceStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 入场核验: the desk at the door: who sits where, and whether he is who is admitted. */
@Stateless
@RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
public class DoorChecks {
  @Inject private Watched watched;
  @Inject private Places places;
  @Inject private PlaceStore store;
  @Inject private SessionStore sessions;
  @Inject private Roll roll;
  @Inject private Event<Fact> facts;

  /** Everybody of a session by seat; that somebody reads it is remembered. */
  public List<SeatLine> seats(String sessionCode) {
    ExamSession session = watched.session(sessionCode);
    SeatPlan plan = places.plan(session);
    Map<Long, IdentityState> known = places.identities(session);
    return roll.read(session, "seats").stream()
        .map(
            each ->
                new SeatLine(
                    each.admission().code(),
                    each.admission().seat(),
                    plan.place(each.admission().seat()),
                    each.person().name(),
                    each.person().maskedNumber(),
                    known.getOrDefault(each.admission().id(), IdentityState.UNCHECKED)))
        .toList();
  }

  /**
   * Somebody was seen with his document, or was not there.
   *
   * @throws Refused WINDOW_CLOSED before the session's day, SESSION_CLOSED, SESSION_CANCELLED
   */
  public void check(String sessionCode, String admissionCode, boolean seen) {
    ExamSession session = watched.open(sessionCode);
    Admission admission =
        sessions
            .admissionOf(session.id(), admissionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Declared declared = watched.declared("-");
    session.refuseBefore(CityClock.dayOf(declared.at()));
    store.add(new IdentityCheck(admission.id(), seen, declared.officer(), declared.at()));
    facts.fire(new IdentityChecked(admission.personId(), session.id(), seen));
  }
}
