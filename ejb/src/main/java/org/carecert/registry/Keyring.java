package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** 公钥: what anybody needs to check a receipt. */
@Stateless
public class Keyring {
  @Inject private Receipts receipts;

  /** The public keys as a JWK set. */
  @PermitAll
  public Map<String, Object> keys() {
    return receipts.keys();
  }
}
