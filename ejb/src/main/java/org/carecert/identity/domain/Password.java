package org.carecert.identity.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * 口令: passwords as PBKDF2-HMAC-SHA512 hashes, {@code iterations$salt$hash} (等保 2.0: 鉴别信息加密;
 * iteration count after OWASP 2023).
 */
public final class Password {
  /** Rounds of a new hash. */
  public static final int ITERATIONS = 210_000;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Password() {}

  /** A fresh hash. */
  public static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    return ITERATIONS
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(derive(password, salt, ITERATIONS));
  }

  /** A hash that no password makes, and that takes as long to refuse as any other. */
  public static String unusable() {
    Base64.Encoder base64 = Base64.getEncoder();
    return ITERATIONS
        + "$"
        + base64.encodeToString(new byte[16])
        + "$"
        + base64.encodeToString(new byte[32]);
  }

  /** Whether this password made this hash; takes the same time for every wrong one. */
  public static boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    byte[] salt = Base64.getDecoder().decode(parts[1]);
    byte[] expected = Base64.getDecoder().decode(parts[2]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[0])));
  }

  /** At least ten characters, among them a letter and a digit, at most 200. */
  public static boolean strong(String password) {
    return password.length() >= 10
        && password.length() <= 200
        && password.chars().anyMatch(Character::isLetter)
        && password.chars().anyMatch(Character::isDigit);
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, 256);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
