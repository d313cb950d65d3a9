package org.carecert.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, where a digest needs no key. */
public final class Digests {
  private Digests() {}

  /** The 32 bytes of SHA-256. */
  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 as 64 hexadecimal digits. */
  public static String sha256Hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(sha256(bytes));
  }
}
