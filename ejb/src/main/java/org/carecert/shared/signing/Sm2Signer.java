package org.carecert.shared.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * 国密签名者: signs with SM2 over SM3 (GB/T 32918, GB/T 35275) with the key of a PKCS#12 file. The JDK
 * knows neither the curve nor its certificates, so BouncyCastle does all of it.
 */
public final class Sm2Signer implements DocumentSigner {
  private final KeyEntry entry;

  /** The first key of a PKCS#12 file. */
  public Sm2Signer(byte[] file, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12", Scheme.SM2.provider());
      store.load(new ByteArrayInputStream(file), password);
      this.entry = KeyEntry.first(store, password);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key store cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the key store cannot be read", e);
    }
  }

  @Override
  public List<X509Certificate> chain() {
    return entry.chain();
  }

  @Override
  public Scheme scheme() {
    return Scheme.SM2;
  }

  @Override
  public byte[] sign(byte[] content) {
    try {
      Signature signature = Scheme.SM2.signature();
      signature.initSign(entry.key());
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
  }
}
