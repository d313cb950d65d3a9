package org.carecert.certificate.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.certificate.Signing;

/** Issues one signed batch ({@code META-INF/batch-jobs/issue-batch.xml}). */
@Named
@Dependent
public class IssueBatch extends AbstractBatchlet {
  static final String JOB = "issue-batch";
  static final String BATCH = "batch";

  private static final Set<Long> RUNNING = ConcurrentHashMap.newKeySet();

  @Inject private Signing signing;
  @Inject @BatchProperty private String batch;

  @Override
  public String process() {
    long id = Long.parseLong(batch);
    if (!RUNNING.add(id)) {
      return "RUNS ALREADY";
    }
    try {
      signing.issue(id);
      return "DONE";
    } finally {
      RUNNING.remove(id);
    }
  }
}
