package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.shared.Refused;

/**
 * 柜台 · 签发复核: asks of signed rows whether they may still be issued, on their grounds as they stand
 * now (rules 31 and 65). Asked once before a number is taken and once more in the transaction that
 * makes the certificates.
 */
@Stateless
@PermitAll
public class RowGate {
  @Inject private Cases cases;
  @Inject private IssueGate gate;

  /**
   * The orders on the grounds of this day.
   *
   * @param orders rows of one batch
   * @throws Refused with everything that speaks against one of them
   */
  public List<IssueOrder> asked(List<IssueOrder> orders, LocalDate day) {
    List<IssueOrder> now = asTheyStand(orders);
    gate.refusals(scope(now, day), cases(now)).values().forEach(Refused::ifAny);
    return now;
  }

  /**
   * The same but for the papers, which are drawn next and refuse by themselves; and what the orders
   * rest on is held until the transaction ends.
   */
  public List<IssueOrder> held(List<IssueOrder> orders, LocalDate day) {
    // In one order, as whoever holds several people does: nobody waits for each other.
    orders.stream()
        .map(IssueOrder::of)
        .sorted(Comparator.comparingLong(IssueCase::personId).thenComparing(IssueCase::ground))
        .forEach(gate::hold);
    List<IssueOrder> now = asTheyStand(orders);
    gate.entitled(scope(now, day), cases(now)).values().forEach(Refused::ifAny);
    return now;
  }

  private List<IssueOrder> asTheyStand(List<IssueOrder> orders) {
    List<String> grounds = orders.stream().map(order -> order.of().ground()).toList();
    Map<String, IssueCase> found = cases.again(orders.get(0).issuerId(), grounds);
    return orders.stream().map(order -> asItStands(order, found)).toList();
  }

  private static IssueOrder asItStands(IssueOrder order, Map<String, IssueCase> found) {
    IssueCase now = found.get(order.of().ground());
    if (now == null) {
      throw new Refused(order.kind().gone());
    }
    return order.on(now);
  }

  private static IssueScope scope(List<IssueOrder> orders, LocalDate day) {
    IssueOrder any = orders.get(0);
    return new IssueScope(any.kind(), any.issuerId(), day);
  }

  private static List<IssueCase> cases(List<IssueOrder> orders) {
    return orders.stream().map(IssueOrder::of).toList();
  }
}
