package org.carecert.certificate.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.certificate.Signing;

/**
 * Issues a share of one signed batch; the shares are issued side by side, so that a file is drawn
 * while another one is written ({@code META-INF/batch-jobs/issue-batch.xml}).
 */
@Named
@Dependent
public class IssueBatch extends AbstractBatchlet {
  static final String JOB = "issue-batch";
  static final String BATCH = "batch";

  private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

  @Inject private Signing signing;
  @Inject @BatchProperty private String batch;
  @Inject @BatchProperty private String share;
  @Inject @BatchProperty private String shares;

  @Override
  public String process() {
    String own = batch + "/" + share;
    if (!RUNNING.add(own)) {
      return "RUNS ALREADY";
    }
    try {
      signing.issue(Long.parseLong(batch), Integer.parseInt(share), Integer.parseInt(shares));
      return "DONE";
    } finally {
      RUNNING.remove(own);
    }
  }
}
