package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.shared.CityClock;
import org.carecert.shared.Faults;
import org.carecert.shared.Refused;

/**
 * 柜台 · 批量签发: issues a signed batch row by row, without a transaction of its own: ask the gate, take
 * a number, make the certificate; whatever goes wrong after the number burns it (rule 31).
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
    for (IssueOrder order : rows.orders(batchId)) {
      if (order.rowId() % shares == share) {
        one(order);
      }
    }
  }

  /** The shares have been issued: what is left of numbers becomes void, and the batch is done. */
  public void close(long batchId) {
    numbers.voidLeft(batchId);
    rows.done(batchId);
  }

  private void one(IssueOrder order) {
    try {
      make(rows.checked(order));
    } catch (Refused refused) {
      rows.refused(order.rowId(), refused.refusals());
    } catch (EJBException broken) {
      ofTheRow(broken);
      rows.failed(order.rowId());
    }
  }

  private void make(IssueOrder order) {
    NumberSeries series =
        kinds.series(order.kind(), order.issuerId(), order.of().level(), CityClock.today(clock));
    String number = numbers.takeFor(order.rowId(), series);
    try {
      issuance.issue(order, number);
    } catch (Refused refused) {
      numbers.makeVoid(number, refused.reason().name());
      throw refused;
    } catch (EJBException broken) {
      ofTheRow(broken);
      numbers.makeVoid(number, FAILED);
      throw broken;
    }
  }

  // A database that is away or a disk that is full says nothing against a row: everything stops
  // here, with the number kept for the row, and is taken up again (IssueStarter).
  private static void ofTheRow(EJBException broken) {
    if (Faults.databaseAway(broken)) {
      throw broken;
    }
  }
}
