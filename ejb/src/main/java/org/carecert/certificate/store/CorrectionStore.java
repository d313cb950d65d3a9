package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import org.carecert.certificate.domain.NameCorrection;

/** Corrections of certificates. */
@Dependent
public class CorrectionStore extends MatterStore<NameCorrection> {
  /** Of all issuers. */
  public CorrectionStore() {
    super(NameCorrection.class);
  }
}
