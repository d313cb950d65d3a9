package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.EligibilityRechecked;
import org.carecert.exam.domain.EntryLack;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.Fact;

/**
 * 资格复核柜台 (counter): looks again at those who are admitted when what they showed is taken back, when
 * a pass of theirs falls, when other conditions are put in force for their session's day, and when
 * an officer wants it, so that a start need not ask them. Who meets none any more is kept from his
 * start until he does.
 */
@Stateless
@PermitAll
public class EntryRechecks {
  @Inject private SessionStore sessions;
  @Inject private EntryStore store;
  @Inject private EntryRule rule;
  @Inject private Event<Fact> facts;

  /** Holds up admissions to the sessions of an organisation; in one order for everybody. */
  public void alone(long owner) {
    sessions.planned(owner).stream()
        .sorted(Comparator.comparing(ExamSession::id))
        .forEach(sessions::lock);
  }

  /** A person's seats at an organisation, after something that he showed came or went. */
  public void ofPerson(long owner, long personId, Declared declared) {
    seats(personId, declared, session -> session.ownerId() == owner);
  }

  /**
   * A person's seats wherever they are, after a result of his was corrected: a pass counts for
   * entry conditions everywhere.
   */
  public void ofPerson(long personId, Declared declared) {
    seats(personId, declared, session -> true);
  }

  private void seats(long personId, Declared declared, Predicate<ExamSession> meant) {
    for (Admission each : sessions.admissionsOf(personId)) {
      ExamSession session = sessions.session(each.sessionId());
      if (session.state() == SessionState.PLANNED && meant.test(session)) {
        // Who starts holds his admission.
        sessions.locked(personId, each.code()).ifPresent(held -> recheck(session, held, declared));
      }
    }
  }

  /** Everybody who is admitted to a session. */
  public void ofSession(ExamSession session, Declared declared) {
    sessions.lockSeats(session.id());
    for (Admission each : sessions.admissions(session.id())) {
      recheck(session, each, declared);
    }
  }

  private void recheck(ExamSession session, Admission admission, Declared declared) {
    boolean lacks = !rule.faults(session, admission.personId()).isEmpty();
    Optional<EntryLack> open = store.lacks(List.of(admission.id())).stream().findFirst();
    if (lacks == open.isPresent()) {
      return;
    }
    if (lacks) {
      store.add(new EntryLack(admission.id(), declared));
    } else {
      open.ifPresent(lack -> lack.clear(declared));
    }
    facts.fire(new EligibilityRechecked(admission.personId(), admission.id(), lacks));
  }
}
