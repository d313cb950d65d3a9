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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * 柜台 · 制证: makes the certificates of some rows under taken numbers, in one transaction:
 * certificate, first state, file of each. If any of it fails, none of it happened.
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

  /** What is made for a row. */
  private record Made(IssueOrder order, CertificateFace face, Certificate certificate) {}

  /**
   * Issues. The rows are locked, so that no second signature issues them again; what they rest on
   * is held and asked once more, so that a ban of this moment or a result that falls is before or
   * after it.
   *
   * @param taken the numbers that were taken, by row
   * @throws Refused if one of them cannot be issued now: then none is
   */
  public void issue(List<IssueOrder> asked, Map<Long, String> taken) {
    batches.forMany();
    Map<Long, BatchRow> rows = batches.locked(taken.keySet());
    rows.values().forEach(Issuance::mustWait);
    List<IssueOrder> orders = gate.held(asked, CityClock.today(clock));
    // After what was waited for: whoever came first is recorded first.
    Instant now = clock.instant();
    LocalDate day = CityClock.dayOf(now);
    if (!numbers.use(taken.values())) {
      throw new IllegalStateException("a number is not free for use");
    }
    Map<String, CertificateFace> faces = printing.faces(orders, day);
    List<Made> all = new ArrayList<>();
    for (IssueOrder order : orders) {
      CertificateFace face =
          printing.numbered(
              Objects.requireNonNull(faces.get(order.of().ground())), number(order, taken));
      all.add(new Made(order, face, certificate(order, face, now)));
    }
    certificates.addAll(all.stream().map(Made::certificate).toList());
    for (Made made : all) {
      made(made, now);
      row(made.order(), rows).issued(made.face().number(), made.order().of().grounds());
    }
  }

  private void made(Made made, Instant now) {
    IssueOrder order = made.order();
    Certificate certificate = made.certificate();
    StateEvent first = new StateEvent(CertificateState.VALID, made.face().issuedOn(), now, BASIS);
    certificates.add(new CertificateEvent(certificate.id(), first, null, order.signer()));
    printing.print(certificate, made.face(), now);
    facts.fire(
        new CertificateIssued(
            certificate.id(),
            certificate.personId(),
            order.issuerId(),
            order.signer(),
            made.face().number()));
  }

  private static Certificate certificate(IssueOrder order, CertificateFace face, Instant now) {
    return Certificate.issued(
        order.content(face),
        new Certificate.Issued(order.issuerId(), face.template().id()),
        order.of().ground(),
        now);
  }

  private static void mustWait(BatchRow row) {
    if (row.number() != null) {
      throw new Refused(CertificateReason.ALREADY_ISSUED, row.number());
    }
  }

  private static String number(IssueOrder order, Map<Long, String> taken) {
    return Objects.requireNonNull(taken.get(order.rowId()), "a row without a number");
  }

  private static BatchRow row(IssueOrder order, Map<Long, BatchRow> rows) {
    return Objects.requireNonNull(rows.get(order.rowId()), "a row that is gone");
  }
}
