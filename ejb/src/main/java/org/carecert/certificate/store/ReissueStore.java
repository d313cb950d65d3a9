package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import org.carecert.certificate.domain.Reissue;

/** Re-issues of certificates. */
@Dependent
public class ReissueStore extends MatterStore<Reissue> {
  /** Of all issuers. */
  public ReissueStore() {
    super(Reissue.class);
  }
}
