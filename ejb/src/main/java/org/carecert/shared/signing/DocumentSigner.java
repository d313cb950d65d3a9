package org.carecert.shared.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** 签名者: who holds a key, wherever it lies, and signs with it. Many threads may ask at once. */
public interface DocumentSigner {
  /** The certificate of the key, and those above it in their order. */
  List<X509Certificate> chain();

  /** How it signs. */
  Scheme scheme();

  /** The signature of this content. */
  byte[] sign(byte[] content);

  /** The certificate of the key. */
  default X509Certificate certificate() {
    return chain().get(0);
  }
}
