package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.RecheckDue;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.EntryStandardStore;
import org.carecert.exam.store.RecheckDueStore;
import org.carecert.exam.store.SessionStore;

/**
 * 自动资格复核柜台 (counter): the rechecks that nobody asks for. That one is due is kept with what brings
 * it about; it is done in a transaction of its own after that, so that it waits for nobody who
 * waits for that, and whoever is admitted meanwhile is judged by what is stored.
 */
@Stateless
@PermitAll
public class EntryAfresh {
  private static final long SERVER = 0;

  @Inject private SessionStore sessions;
  @Inject private EntryStandardStore standards;
  @Inject private EntryRechecks rechecks;
  @Inject private RecheckDueStore dues;
  @Inject private Clock clock;

  /** A person's seats are due, after a result of his was corrected. */
  public void personDue(long personId, String cause) {
    dues.person(personId, cause, now());
  }

  /** The planned sessions on whose day the conditions of this code hold are due. */
  public void sessionsDue(String code, String cause) {
    List<Long> meant =
        standards.one(code).stream()
            .map(standard -> standard.draft())
            .flatMap(draft -> sessions.planned(draft.scope(), draft.validFrom()).stream())
            .map(ExamSession::id)
            .toList();
    dues.sessions(meant, cause, now());
  }

  /** What is due, the oldest first. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<RecheckDue> due() {
    return dues.all();
  }

  /** Does what is due, unless it is done. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void look(RecheckDue which) {
    for (RecheckDue due : dues.held(which.id()).stream().toList()) {
      Declared noticed = new Declared(SERVER, due.cause(), now());
      Long person = due.personId();
      Long session = due.sessionId();
      if (person != null) {
        // Who is just being admitted by what held before is seen once he is.
        sessions.hold(List.of(person));
        rechecks.ofPerson(person, noticed);
      }
      if (session != null) {
        everybody(sessions.session(session), noticed);
      }
      dues.done(due);
    }
  }

  private void everybody(ExamSession session, Declared noticed) {
    sessions.lock(session);
    if (session.state() == SessionState.PLANNED) {
      rechecks.ofSession(session, noticed);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
