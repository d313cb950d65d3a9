package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateEvent;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateIssued;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.store.BatchStore;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 柜台 · 制证: makes one certificate of one row under a taken number, in one transaction: certificate,
 * first state, file. If any of it fails, none of it happened and the number is void.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Issuance {
  private static final String BASIS = "签发";

  @Inject private CertificateStore certificates;
  @Inject private BatchStore batches;
  @Inject private NumberStore numbers;
  @Inject private RowGate gate;
  @Inject private Printing printing;
  @Inject private Event<Fact> facts;
  @Inject private Clock clock;

  /**
   * Issues. The row is locked, so that no second signature issues it again; what it rests on is
   * held and asked once more, so that a ban of this moment or a result that falls is before or
   * after it.
   */
  public void issue(IssueOrder asked, String number) {
    BatchRow row = batches.row(asked.rowId());
    if (row.number() != null) {
      throw new Refused(CertificateReason.ALREADY_ISSUED, row.number());
    }
    IssueOrder order = gate.held(asked, CityClock.today(clock));
    Instant now = clock.instant();
    LocalDate day = CityClock.dayOf(now);
    CertificateFace face = printing.face(order, number, day);
    if (!numbers.use(number)) {
      throw new IllegalStateException("the number is not free for use");
    }
    Certificate certificate =
        Certificate.issued(
            order.content(face),
            new Certificate.Issued(order.issuerId(), face.template().id()),
            order.of().ground(),
            now);
    certificates.add(certificate);
    StateEvent first = new StateEvent(CertificateState.VALID, day, now, BASIS);
    certificates.add(new CertificateEvent(certificate.id(), first, null, order.signer()));
    printing.print(certificate, face, now);
    row.issued(number, order.of().grounds());
    facts.fire(
        new CertificateIssued(
            certificate.id(), certificate.personId(), order.issuerId(), order.signer(), number));
  }
}
