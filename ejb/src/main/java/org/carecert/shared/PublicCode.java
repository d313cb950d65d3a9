package org.carecert.shared;

import java.security.SecureRandom;

/** 公开码: an unguessable code (100 bits) by which the outside names a thing. */
public final class PublicCode {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicCode() {}

  /** A new code of 20 characters without look-alikes. */
  public static String fresh() {
    // One draw for all: the generator is locked for each.
    byte[] drawn = new byte[20];
    RANDOM.nextBytes(drawn);
    StringBuilder code = new StringBuilder(drawn.length);
    for (byte each : drawn) {
      code.append(ALPHABET.charAt(each & 31));
    }
    return code.toString();
  }
}
