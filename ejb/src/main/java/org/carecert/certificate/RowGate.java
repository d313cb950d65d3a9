package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.shared.Refused;

/**
 * 柜台 · 签发复核: asks of one signed row whether it may still be issued, on its grounds as they stand
 * now (rules 31 and 65). Asked once before a number is taken and once more in the transaction that
 * makes the certificate.
 */
@Stateless
@PermitAll
public class RowGate {
  @Inject private Cases cases;
  @Inject private IssueGate gate;

  /**
   * The order on the grounds of this day.
   *
   * @throws Refused with everything that speaks against it
   */
  public IssueOrder asked(IssueOrder order, LocalDate day) {
    IssueCase now =
        cases
            .again(order.issuerId(), order.of().ground())
            .orElseThrow(() -> new Refused(gone(order.kind())));
    Refused.ifAny(gate.refusals(order.kind(), order.issuerId(), now, day));
    return order.on(now);
  }

  /** The same, and what it rests on is held until the transaction ends. */
  public IssueOrder held(IssueOrder order, LocalDate day) {
    gate.hold(order.of());
    return asked(order, day);
  }

  private static CertificateReason gone(CertificateKind kind) {
    return kind == CertificateKind.SKILL_LEVEL
        ? CertificateReason.RESULT_NOT_PASSED
        : CertificateReason.TRAINING_NOT_COMPLETE;
  }
}
