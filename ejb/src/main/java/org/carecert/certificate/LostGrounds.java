package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;

/**
 * 柜台 · 成绩更正: what becomes of a certificate whose exam result is corrected. One that is lost
 * suspends it at once, until an officer revokes it; one that comes back lifts just that suspension.
 */
@Stateless
@PermitAll
public class LostGrounds {
  private static final String LOST = "成绩更正后不合格，暂停使用";
  private static final String BACK = "成绩更正后合格，恢复使用";

  @Inject private CertificateStore certificates;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The person's result in this session is no pass any more, by this decision. */
  public void lost(long sessionId, long personId, String decision) {
    tell(
        Cases.ground(sessionId, personId),
        last -> last.state() == CertificateState.VALID,
        new Told(CertificateState.SUSPENDED, LOST, decision));
  }

  /** It is a pass again. */
  public void regained(long sessionId, long personId, String decision) {
    tell(
        Cases.ground(sessionId, personId),
        last -> last.state() == CertificateState.SUSPENDED && last.basis().startsWith(LOST),
        new Told(CertificateState.VALID, BACK, decision));
  }

  private void tell(String ground, Predicate<StateEvent> where, Told told) {
    certificates.hold(ground);
    certificates.byGround(ground).ifPresent(found -> tell(found, where, told));
  }

  private void tell(Certificate found, Predicate<StateEvent> where, Told told) {
    Certificate certificate = certificates.locked(found.id());
    Instant now = clock.instant();
    List<StateEvent> events = certificates.told(List.of(certificate), now).get(0).events();
    if (!events.isEmpty() && where.test(events.get(events.size() - 1))) {
      StateEvent event = new StateEvent(told.state(), CityClock.dayOf(now), now, told.basis());
      certificates.add(new CertificateEvent(certificate.id(), event, told.decision(), null));
      facts.fire(
          new CertificateStateChanged(certificate.id(), certificate.personId(), told.state()));
    }
  }

  private record Told(CertificateState state, String basis, String decision) {}
}
