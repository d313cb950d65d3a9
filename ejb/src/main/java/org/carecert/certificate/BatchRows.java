package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.BatchCounts;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.RowState;
import org.carecert.certificate.store.BatchStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/** 柜台 · 批次名单: what becomes of the rows of a signed batch, each step in its own transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchRows {
  @Inject private BatchStore batches;
  @Inject private RowGate gate;
  @Inject private Clock clock;

  /** The rows of a batch that wait for their certificate. */
  public List<IssueOrder> orders(long batchId) {
    Batch batch = batches.byId(batchId);
    return batches.rows(batchId).stream()
        .filter(row -> row.state() == RowState.READY)
        .map(
            row ->
                new IssueOrder(
                    row.id(),
                    batch.kind(),
                    batch.issuerId(),
                    batch.source(),
                    batch.signedBy(),
                    row.prepared()))
        .toList();
  }

  /** Signed batches whose issuing was broken off. */
  public List<Long> unfinished() {
    return batches.unfinished();
  }

  /**
   * Asks the gate once more, before a number is taken.
   *
   * @throws Refused if the row is refused now
   */
  public IssueOrder checked(IssueOrder order) {
    return gate.asked(order, CityClock.today(clock));
  }

  /** A row is refused after all. */
  public void refused(long rowId, List<Refusal> found) {
    batches.row(rowId).refused(found);
  }

  /** Something broke; the row can be signed on. */
  public void failed(long rowId) {
    batches.row(rowId).failed();
  }

  /** The batch is done, unless a row still waits, or failed and has to be signed on. */
  public void done(long batchId) {
    BatchCounts counts = batches.counts(batchId);
    if (counts.failed() == 0 && counts.ready() == 0) {
      batches.byId(batchId).issued();
    }
  }
}
