package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.StartStanding;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.People;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refused;

/** 开考核验柜台 (counter): what must hold in the moment in which a paper is opened to somebody. */
@Stateless
@PermitAll
public class StartGate {
  @Inject private EntryGate entry;
  @Inject private Places places;
  @Inject private BrowserGate browsers;
  @Inject private SessionStore sessions;
  @Inject private People people;

  /**
   * Lets an admitted candidate begin.
   *
   * @return what stood about it
   * @throws Refused BROWSER_NOT_ADMITTED, WINDOW_CLOSED, WAVE_WAITS, IDENTITY_NOT_SEEN,
   *     INVIGILATORS_TOO_FEW, HALL_ENDED, SESSION_PAUSED, PAPER_NOT_RELEASED before two officers
   *     released it, PAPER_WITHDRAWN with an item known outside, or what the entry gate says today
   */
  public StartStanding check(ExamSession session, Admission admission, Instant now) {
    StartStanding standing = places.standing(session, admission, now);
    if (standing.papers().browsers()) {
      browser(session.id());
    }
    session.refuseIfPublished();
    Refused.ifAny(places.faults(session, admission, standing, now));
    Refused.ifAny(
        entry.faults(people.card(admission.personId()), session.scope(), CityClock.dayOf(now)));
    return standing;
  }

  /**
   * Lets the asking browser in, at the start and whenever somebody comes back.
   *
   * @throws Refused BROWSER_NOT_ADMITTED
   */
  public void browser(long sessionId) {
    browsers.check(sessionId);
  }

  /** The same for a page that is opened; from where is remembered. */
  public void opened(Attempt attempt) {
    browsers.check(sessions.admission(attempt.admissionId()).sessionId());
    browsers.opened(attempt);
  }
}
