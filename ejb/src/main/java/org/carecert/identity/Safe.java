package org.carecert.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Base64;
import org.carecert.identity.store.Vault;

/** 保险柜柜台: a counter that seals files which hold numbers of documents, and opens them again. */
@Stateless
@PermitAll
public class Safe {
  @Inject private Vault vault;

  /** The content as it may be stored. */
  public byte[] sealed(byte[] content) {
    return vault.seal(Base64.getEncoder().encodeToString(content));
  }

  /** The content again. */
  public byte[] opened(byte[] sealed) {
    return Base64.getDecoder().decode(vault.open(sealed));
  }
}
