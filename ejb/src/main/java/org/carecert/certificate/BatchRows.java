package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
  private static final int SHEAF = 16;

  @Inject private BatchStore batches;
  @Inject private RowGate gate;
  @Inject private Clock clock;

  /**
   * The rows of a batch that wait for their certificate, as far as they are in this share, in
   * sheaves of rows that were put on it one after the other.
   */
  public List<List<IssueOrder>> sheaves(long batchId, int share, int shares) {
    Batch batch = batches.byId(batchId);
    Map<Long, List<IssueOrder>> sheaves =
        batches.rows(batchId).stream()
            .filter(row -> row.state() == RowState.READY)
            .filter(row -> sheaf(row.id()) % shares == share)
            .map(row -> batch.order(row))
            .collect(
                Collectors.groupingBy(
                    order -> sheaf(order.rowId()), TreeMap::new, Collectors.toList()));
    return List.copyOf(sheaves.values());
  }

  // By the id, so that a row is in the same share whatever was issued before.
  private static long sheaf(long rowId) {
    return rowId / SHEAF;
  }

  /** Signed batches whose issuing was broken off. */
  public List<Long> unfinished() {
    return batches.unfinished();
  }

  /**
   * Asks the gate once more, before numbers are taken.
   *
   * @throws Refused if one of the rows is refused now
   */
  public List<IssueOrder> checked(List<IssueOrder> orders) {
    batches.forMany();
    return gate.asked(orders, CityClock.today(clock));
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
