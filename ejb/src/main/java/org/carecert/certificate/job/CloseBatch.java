package org.carecert.certificate.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.certificate.Signing;

/** Closes a batch of which every row was issued or refused. */
@Named
@Dependent
public class CloseBatch extends AbstractBatchlet {
  @Inject private Signing signing;
  @Inject @BatchProperty private String batch;

  @Override
  public String process() {
    signing.close(Long.parseLong(batch));
    return "DONE";
  }
}
