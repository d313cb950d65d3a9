package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateCorrected;
import org.carecert.certificate.domain.CertificateIssued;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateStateChanged;
import org.carecert.certificate.domain.CorrectionOrder;
import org.carecert.certificate.domain.NameCorrection;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.CorrectionStore;
import org.carecert.identity.PersonNames;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 柜台 · 更正制证: makes one correction under a taken number, in one transaction: the person's name, the
 * old certificate's end, the new certificate. If any of it fails, none of it happened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Correcting {
  @Inject private CorrectionStore corrections;
  @Inject private CertificateStore certificates;
  @Inject private CorrectionGate gate;
  @Inject private PersonNames names;
  @Inject private Successions successions;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Asks everything before a number is taken; answers its series.
   *
   * @throws Refused SAME_OFFICER, CORRECTION_CLOSED, and what speaks against the new certificate
   */
  public NumberSeries checked(CorrectionOrder order) {
    NameCorrection correction = corrections.own(order.code(), order.issuerId());
    return successions.series(signable(correction, order, clock.instant()));
  }

  /**
   * Makes it. The certificate is locked, so that no second correction supersedes it again, and what
   * it rests on is held, so that a result that falls in this moment is before or after it.
   */
  public void make(CorrectionOrder order, String number) {
    NameCorrection correction = corrections.own(order.code(), order.issuerId());
    Instant now = clock.instant();
    Certificate old = signable(correction, order, now);
    names.superseded(old.personId(), correction.right(), correction.document(), now);
    Certificate next =
        successions.succeeded(
            old,
            number,
            new Successions.Said(
                correction.document(), correction.decision(), order.account(), now));
    correction.sign(order.officer(), now, number);
    facts.fire(new CertificateStateChanged(old.id(), old.personId(), CertificateState.SUPERSEDED));
    facts.fire(
        new CertificateIssued(
            next.id(), next.personId(), order.issuerId(), order.account(), number));
    facts.fire(
        new CertificateCorrected(
            old.id(), old.personId(), order.issuerId(), next.id(), order.code()));
  }

  private Certificate signable(NameCorrection correction, CorrectionOrder order, Instant now) {
    correction.mustBeSignable(order.officer());
    Certificate old = certificates.lockedWithGround(correction.certificateId());
    Refused.ifAny(gate.refusals(old, correction.right(), now));
    return old;
  }
}
