package org.carecert.certificate.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.shared.Keys;
import org.carecert.shared.signing.CurveSigner;

/**
 * 凭证密钥: the Ed25519 key by which credentials are signed (RFC 8032), kept as its PKCS#8 with its
 * public half behind it. A successor is made when the file is put aside; the older ones stay
 * listed.
 */
public final class CredentialKey {
  private static final String FILE = "credential.ed25519";
  private static final String ALGORITHM = "Ed25519";
  private static final int PUBLIC = 32;
  private static final byte[] MULTIKEY = {(byte) 0xed, 1};

  private final CurveSigner signer;
  private final String multibase;

  private CredentialKey(byte[] kept) {
    int at = kept.length - PUBLIC;
    try {
      this.signer =
          CurveSigner.ed25519(
              KeyFactory.getInstance(ALGORITHM)
                  .generatePrivate(new PKCS8EncodedKeySpec(Arrays.copyOf(kept, at))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("key " + FILE + " is damaged", e);
    }
    this.multibase = multibase(kept);
  }

  /** The key that signs now. */
  public static CredentialKey kept() {
    return new CredentialKey(Keys.of(FILE, CredentialKey::made));
  }

  /** A key that is kept nowhere. */
  public static CredentialKey fresh() {
    return new CredentialKey(made());
  }

  /** The public halves of all keys by which a credential may be signed, this one first. */
  public static List<String> listed() {
    return Stream.concat(
            Stream.of(kept().multibase()),
            Keys.putAside(FILE).stream().map(CredentialKey::multibase))
        .toList();
  }

  /** The public half as a Multikey (W3C Controlled Identifiers 1.0, §2.2.2). */
  public String multibase() {
    return multibase;
  }

  /** The 64 bytes of a signature. */
  byte[] sign(byte[] data) {
    return signer.sign(data);
  }

  private static byte[] made() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] secret = pair.getPrivate().getEncoded();
      byte[] open = pair.getPublic().getEncoded();
      byte[] kept = Arrays.copyOf(secret, secret.length + PUBLIC);
      System.arraycopy(open, open.length - PUBLIC, kept, secret.length, PUBLIC);
      return kept;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String multibase(byte[] kept) {
    byte[] key = Arrays.copyOf(MULTIKEY, MULTIKEY.length + PUBLIC);
    System.arraycopy(kept, kept.length - PUBLIC, key, MULTIKEY.length, PUBLIC);
    return Base58.multibase(key);
  }
}
