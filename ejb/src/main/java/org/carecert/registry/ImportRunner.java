package org.carecert.registry;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.carecert.registry.domain.ImportOrder;
import org.carecert.registry.domain.ReadRow;

/**
 * 柜台 · 导入任务: takes a file in while its sender may leave. The rows stay in memory, for they hold
 * whole numbers; a run that a stopped server broke off is begun again with the same file.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
  @Inject private ImportLog log;
  @Inject private ImportTaking taking;
  @Resource private ManagedExecutorService executor;

  /** Begins a run; answers its code. */
  public String begin(List<ReadRow> rows, ImportOrder order) {
    ImportLog.Begun run = log.began(order, rows.size());
    try {
      executor.execute(() -> run(run.id(), rows, order));
    } catch (RejectedExecutionException full) {
      log.brokeOff(run.id());
    }
    return run.code();
  }

  private void run(long run, List<ReadRow> rows, ImportOrder order) {
    boolean over = false;
    try {
      log.finished(run, taking.take(rows, order, done -> log.reached(run, done)));
      over = true;
    } finally {
      if (!over) {
        log.brokeOff(run);
      }
    }
  }
}
