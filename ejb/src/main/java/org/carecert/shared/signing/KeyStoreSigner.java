package org.carecert.shared.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 密钥库签名者: signs with the key of a PKCS#12 file, or by the JDK with one that never leaves its device
 * (PKCS#11).
 */
public final class KeyStoreSigner implements DocumentSigner {
  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final Scheme scheme;
  private final @Nullable CurveSigner quick;

  private KeyStoreSigner(KeyEntry entry) {
    this.key = entry.key();
    this.chain = entry.chain();
    this.scheme = key.getAlgorithm().startsWith("EC") ? Scheme.P256 : Scheme.RSA;
    // A key that never leaves its device has no encoding.
    boolean here = scheme == Scheme.P256 && key.getEncoded() != null;
    this.quick = here ? CurveSigner.p256(key) : null;
  }

  /** The first key of a PKCS#12 file. */
  public static KeyStoreSigner pkcs12(byte[] file, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), password);
      return new KeyStoreSigner(KeyEntry.first(store, password));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key store cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the key store cannot be read", e);
    }
  }

  /** The first key of a device, described by a configuration of the JDK's SunPKCS11. */
  public static KeyStoreSigner pkcs11(String configuration, char[] pin) {
    try {
      Provider device = Security.getProvider("SunPKCS11").configure(configuration);
      Security.addProvider(device);
      KeyStore store = KeyStore.getInstance("PKCS11", device);
      store.load(null, pin);
      return new KeyStoreSigner(KeyEntry.first(store, pin));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the device cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the device cannot be opened", e);
    }
  }

  @Override
  public List<X509Certificate> chain() {
    return chain;
  }

  @Override
  public Scheme scheme() {
    return scheme;
  }

  @Override
  public byte[] sign(byte[] content) {
    if (quick != null) {
      return quick.sign(content);
    }
    try {
      Signature signature = scheme.signature();
      signature.initSign(key);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key does not sign", e);
    }
  }
}
