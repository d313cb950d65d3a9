package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.shared.CityClock;
import org.carecert.shared.Faults;
import org.carecert.shared.Refused;

/**
 * 柜台 · 批量签发: issues a signed batch sheaf by sheaf, without a transaction of its own: ask the gate,
 * take the numbers, make the certificates; whatever goes wrong with a row after its number burns it
 * (rule 31).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Signing {
  private static final String FAILED = "FAILED";

  @Inject private BatchRows rows;
  @Inject private Numbers numbers;
  @Inject private Issuance issuance;
  @Inject private IssuedKinds kinds;
  @Inject private Clock clock;

  /**
   * Issues a share of the rows of the batch that can be issued; what cannot be says why.
   *
   * @param share which of the shares, from 0: each row is in one of them
   */
  public void issue(long batchId, int share, int shares) {
    for (List<IssueOrder> sheaf : rows.sheaves(batchId, share, shares)) {
      together(sheaf);
    }
  }

  /** The shares have been issued: what is left of numbers becomes void, and the batch is done. */
  public void close(long batchId) {
    numbers.voidLeft(batchId);
    rows.done(batchId);
  }

  // Nothing of a sheaf is issued if one of its rows is refused or broken: each by itself tells
  // which.
  private void together(List<IssueOrder> sheaf) {
    try {
      make(sheaf);
    } catch (Refused refused) {
      sheaf.forEach(this::alone);
    } catch (EJBException broken) {
      ofTheRows(broken);
      sheaf.forEach(this::alone);
    }
  }

  private void alone(IssueOrder order) {
    try {
      make(List.of(order));
    } catch (Refused refused) {
      numbers.voidFor(order.rowId(), refused.reason().name());
      rows.refused(order.rowId(), refused.refusals());
    } catch (EJBException broken) {
      ofTheRows(broken);
      numbers.voidFor(order.rowId(), FAILED);
      rows.failed(order.rowId());
    }
  }

  private void make(List<IssueOrder> orders) {
    List<IssueOrder> checked = rows.checked(orders);
    Map<Integer, List<IssueOrder>> byLevel =
        checked.stream().collect(Collectors.groupingBy(order -> order.of().level()));
    byLevel.forEach((level, some) -> issuance.issue(some, taken(level, some)));
  }

  private Map<Long, String> taken(int level, List<IssueOrder> orders) {
    IssueOrder any = orders.get(0);
    NumberSeries series = kinds.series(any.kind(), any.issuerId(), level, CityClock.today(clock));
    return numbers.takeFor(orders.stream().map(IssueOrder::rowId).toList(), series);
  }

  // A database that is away or a disk that is full says nothing against the rows: everything
  // stops here, with their numbers kept for them, and is taken up again (IssueStarter).
  private static void ofTheRows(EJBException broken) {
    if (Faults.databaseAway(broken)) {
      throw broken;
    }
  }
}
