package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 本机构场次柜台 (counter): the session of a code, if it is the caller's own organisation's. */
@Stateless
@PermitAll
public class OwnSessions {
  @Inject private SessionStore sessions;
  @Inject private Places places;
  @Inject private Callers callers;

  /** The session; not found if it is another's. */
  public ExamSession of(String code) {
    return sessions
        .session(caller().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The session, locked, so that what is decided about it is decided one by one. */
  public ExamSession locked(String code) {
    ExamSession session = of(code);
    sessions.lock(session);
    return session;
  }

  /** A session by id, as something of the caller's own names it. */
  public ExamSession of(long id) {
    return sessions.session(id);
  }

  /** The same, locked. */
  public ExamSession locked(long id) {
    ExamSession session = of(id);
    sessions.lock(session);
    return session;
  }

  /** Whether nobody may start a session any more. */
  public boolean over(ExamSession session, Instant now) {
    return places.over(session, now);
  }

  /** Who is asking. */
  public Caller caller() {
    return callers.current();
  }
}
