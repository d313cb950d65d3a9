package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.PaperCodes;

/** 公钥: what anybody needs to check a receipt or the code on a certificate. */
@Stateless
public class Keyring {
  @Inject private Receipts receipts;
  @Inject private PaperCodes codes;

  /** The public keys as a JWK set (RFC 7517). */
  @PermitAll
  public Map<String, Object> keys() {
    List<Map<String, Object>> all = new ArrayList<>(codes.keys());
    all.add(receipts.publicKey());
    return Map.of("keys", all);
  }
}
