package org.carecert.shared.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Signature;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/**
 * 签名算法: how is signed. P-256 and RSA are known to every reader; SM2 with SM3 (GB/T 32918, GB/T
 * 32905) to readers made for it.
 */
public enum Scheme {
  P256("SHA256withECDSA", X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA-256"),
  RSA("SHA256withRSA", PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA-256"),
  SM2("SM3withSM2", GMObjectIdentifiers.sm2sign_with_sm3, "SM3");

  private final String name;
  private final String identifier;
  private final String digest;

  Scheme(String name, ASN1ObjectIdentifier identifier, String digest) {
    this.name = name;
    this.identifier = identifier.getId();
    this.digest = digest;
  }

  AlgorithmIdentifier identifier() {
    ASN1ObjectIdentifier id = new ASN1ObjectIdentifier(identifier);
    return this == RSA
        ? new AlgorithmIdentifier(id, DERNull.INSTANCE)
        : new AlgorithmIdentifier(id);
  }

  AlgorithmIdentifier digestIdentifier() {
    return new AlgorithmIdentifier(
        this == SM2 ? GMObjectIdentifiers.sm3 : NISTObjectIdentifiers.id_sha256);
  }

  String algorithm() {
    return name;
  }

  MessageDigest digest() {
    Provider provider = provider();
    try {
      return provider == null
          ? MessageDigest.getInstance(digest)
          : MessageDigest.getInstance(digest, provider);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What signs; without a provider of its own the JDK chooses it by the key, as for a device. */
  Signature signature() throws GeneralSecurityException {
    Provider provider = provider();
    return provider == null ? Signature.getInstance(name) : Signature.getInstance(name, provider);
  }

  /** Who knows this scheme: null if the JDK itself does. */
  @Nullable Provider provider() {
    return this == SM2 ? Chinese.PROVIDER : null;
  }

  /** Loaded by whoever signs so. */
  private static final class Chinese {
    static final Provider PROVIDER = new BouncyCastleProvider();
  }
}
