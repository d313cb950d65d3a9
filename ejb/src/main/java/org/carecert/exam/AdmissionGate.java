package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/** 准考核验柜台 (counter): everything that stands against giving a person a seat in a session. */
@Stateless
@PermitAll
public class AdmissionGate {
  @Inject private SessionStore store;
  @Inject private EntryGate gate;
  @Inject private Schooling schooling;
  @Inject private Places places;
  @Inject private EntryRule entry;

  /**
   * Refused once the results are published, or once nobody may start any more: whoever were
   * admitted then could neither sit nor be withdrawn.
   */
  public void refuseClosed(ExamSession session, Instant now) {
    session.refuseIfPublished();
    if (places.over(session, now)) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
  }

  /** Every reason; none = he gets a seat. */
  public List<Refusal> faults(ExamSession session, PersonCard person) {
    List<Refusal> reasons = new ArrayList<>(bars(session, person));
    reasons.addAll(entry.faults(session, person.id()));
    return reasons;
  }

  /** The same but for the entry conditions of the standard. */
  public List<Refusal> bars(ExamSession session, PersonCard person) {
    long id = person.id();
    List<Refusal> reasons =
        new ArrayList<>(
            gate.faults(person, session.scope(), CityClock.dayOf(session.window().opensAt())));
    List<Admission> seated = store.admissions(session.id());
    if (seated.stream().anyMatch(a -> a.personId() == id)) {
      reasons.add(Refusal.of(ExamReason.ALREADY_ADMITTED));
    }
    if (store.sitsElsewhere(id, session.id(), session.window())) {
      reasons.add(Refusal.of(ExamReason.SITS_ELSEWHERE));
    }
    long capacity = places.plan(session).capacity();
    if (seated.size() >= capacity) {
      reasons.add(Refusal.of(ExamReason.ROOM_FULL, capacity));
    }
    long most = places.assessable(session);
    if (seated.size() >= most) {
      reasons.add(Refusal.of(ExamReason.ASSESSORS_TOO_FEW, session.assessors().size(), most));
    }
    reasons.addAll(schooling.conflicts(id, session));
    return reasons;
  }
}
