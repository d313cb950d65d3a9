package org.carecert.shared;

import java.security.SecureRandom;

/** 公开码: an unguessable code (100 bits) by which the outside names a thing. */
public final class PublicCode {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private PublicCode() {}

  /** A new code of 20 characters without look-alikes. */
  public static String fresh() {
    StringBuilder code = new StringBuilder(20);
    for (int i = 0; i < 20; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
