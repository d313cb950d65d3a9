package org.carecert.certificate.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether who is signed in gives second signatures; for the pages. */
@Named
@RequestScoped
public class Signer {
  public boolean isAllowed() {
    return Officers.signer();
  }
}
