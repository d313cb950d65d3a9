package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.store.EntryStandardStore;
import org.carecert.exam.store.SessionStore;

/**
 * 自动资格复核柜台 (counter): the rechecks that nobody asks for, each in a transaction of its own, after
 * what brought it about is stored: so it waits for nobody who waits for that, and whoever is
 * admitted meanwhile is judged by what is stored.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EntryAfresh {
  private static final long SERVER = 0;

  @Inject private SessionStore sessions;
  @Inject private EntryStandardStore standards;
  @Inject private EntryRechecks rechecks;
  @Inject private Clock clock;

  /** A person's seats, after a result of his was corrected. */
  public void person(long personId, String cause) {
    rechecks.ofPerson(personId, noticed(cause));
  }

  /** The planned sessions on whose day the conditions of this code hold. */
  public List<Long> sessions(String code) {
    return standards.one(code).stream()
        .map(standard -> standard.draft())
        .flatMap(draft -> sessions.planned(draft.scope(), draft.validFrom()).stream())
        .map(ExamSession::id)
        .toList();
  }

  /** Everybody who is admitted to a session, after the conditions of its day changed. */
  public void session(long sessionId, String cause) {
    ExamSession session = sessions.session(sessionId);
    sessions.lock(session);
    if (session.state() == SessionState.PLANNED) {
      rechecks.ofSession(session, noticed(cause));
    }
  }

  private Declared noticed(String cause) {
    return new Declared(SERVER, cause, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
