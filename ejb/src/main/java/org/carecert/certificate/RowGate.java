package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
   * The same of several but for their papers, which are drawn next and refuse by themselves; and
   * what the orders rest on is held until the transaction ends.
   */
  public List<IssueOrder> held(List<IssueOrder> orders, LocalDate day) {
    orders.forEach(order -> gate.hold(order.of()));
    return orders.stream().map(order -> entitled(order, day)).toList();
  }

  private IssueOrder entitled(IssueOrder order, LocalDate day) {
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
