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
    IssueCase now = asItStands(order);
    Refused.ifAny(gate.refusals(order.kind(), order.issuerId(), now, day));
    return order.on(now);
  }

  /**
   * The same but for the paper, which is drawn next and refuses by itself; and what the order rests
   * on is held until the transaction ends.
   */
  public IssueOrder held(IssueOrder order, LocalDate day) {
    gate.hold(order.of());
    IssueCase now = asItStands(order);
    Refused.ifAny(gate.entitled(order.kind(), order.issuerId(), now, day));
    return order.on(now);
  }

  private IssueCase asItStands(IssueOrder order) {
    return cases
        .again(order.issuerId(), order.of().ground())
        .orElseThrow(() -> new Refused(gone(order.kind())));
  }

  private static CertificateReason gone(CertificateKind kind) {
    return kind == CertificateKind.SKILL_LEVEL
        ? CertificateReason.RESULT_NOT_PASSED
        : CertificateReason.TRAINING_NOT_COMPLETE;
  }
}
