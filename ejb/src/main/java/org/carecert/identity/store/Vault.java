package org.carecert.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.SealedNumber;
import org.carecert.shared.Keys;

/** Seals and finds numbers: AES-256-GCM for keeping, HMAC-SHA256 for finding. */
@ApplicationScoped
public class Vault {
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A document's number as it is stored. */
  public SealedNumber seal(DocumentNumber document) {
    return new SealedNumber(digest(document), seal(document.value()));
  }

  /** The keyed digest by which a document is found. */
  public byte[] digest(DocumentNumber document) {
    return digest(document.type() + ":" + document.value());
  }

  /** The keyed digest of any text. */
  public byte[] digest(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key("digest.key"), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Encrypts a text; the nonce stands in front. */
  public byte[] seal(String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
    byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE, sealed.length);
    return both;
  }

  /** Decrypts what {@link #seal(String)} made. */
  public String open(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    byte[] text =
        cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    return new String(text, StandardCharsets.UTF_8);
  }

  private static byte[] cipher(int mode, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key("seal.key"), "AES"), new GCMParameterSpec(128, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] key(String name) {
    return CACHE.computeIfAbsent(
        name,
        n ->
            Keys.of(
                n,
                () -> {
                  byte[] fresh = new byte[32];
                  RANDOM.nextBytes(fresh);
                  return fresh;
                }));
  }

  private static final java.util.Map<String, byte[]> CACHE =
      new java.util.concurrent.ConcurrentHashMap<>();
}
