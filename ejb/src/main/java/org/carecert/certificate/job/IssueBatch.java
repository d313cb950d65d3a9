package org.carecert.certificate.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.certificate.Signing;

/** Issues one signed batch ({@code META-INF/batch-jobs/issue-batch.xml}). */
@Named
@Dependent
public class IssueBatch extends AbstractBatchlet {
  static final String JOB = "issue-batch";
  static final String BATCH = "batch";

  @Inject private Signing signing;
  @Inject @BatchProperty private String batch;

  @Override
  public String process() {
    signing.issue(Long.parseLong(batch));
    return "DONE";
  }
}
