package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.exam.domain.BrowserDemand;
import org.carecert.exam.domain.BrowserDemanded;
import org.carecert.exam.domain.BrowserKeys;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.SignalStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 安全考试浏览器: the organisation's desk where it says in which browser a session is sat. */
@Stateless
public class ExamBrowsers {
  @Inject private SessionStore sessions;
  @Inject private SignalStore store;
  @Inject private BrowserGate gate;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** What a session demands. */
  @RolesAllowed(Role.N_EVALUATOR)
  public BrowserKeys of(String sessionCode) {
    return gate.keys(own(sessionCode).id());
  }

  /** From now on a session demands a browser that proves these keys; none = any browser. */
  @RolesAllowed(Role.N_EVALUATOR)
  public void demand(String sessionCode, BrowserKeys keys) {
    Refused.ifAny(keys.faults());
    Caller caller = callers.current();
    ExamSession session = own(sessionCode);
    sessions.lock(session);
    session.refuseIfPublished();
    Instant now = clock.instant();
    BrowserKeys known = gate.keys(session.id());
    for (BrowserDemand demand : store.demands(session.id())) {
      if (!(demand.config() ? keys.config() : keys.exam()).contains(demand.key())) {
        demand.withdraw(now);
      }
    }
    for (boolean config : new boolean[] {true, false}) {
      (config ? keys.config() : keys.exam())
          .stream()
              .filter(key -> !(config ? known.config() : known.exam()).contains(key))
              .map(key -> new BrowserDemand(session.id(), config, key, caller.accountId(), now))
              .forEach(store::add);
    }
    facts.fire(new BrowserDemanded(session.id(), keys.config().size(), keys.exam().size()));
  }

  private ExamSession own(String code) {
    return sessions
        .session(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
