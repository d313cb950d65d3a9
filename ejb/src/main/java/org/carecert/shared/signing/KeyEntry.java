package org.carecert.shared.signing;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A private key with its certificates, its own first. */
record KeyEntry(PrivateKey key, List<X509Certificate> chain) {
  /** The first one of a store. */
  static KeyEntry first(KeyStore store, char[] password) throws GeneralSecurityException {
    for (String alias : Collections.list(store.aliases())) {
      if (store.getKey(alias, password) instanceof PrivateKey key) {
        return new KeyEntry(
            key,
            Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList());
      }
    }
    throw new IllegalStateException("the key store has no private key");
  }
}
