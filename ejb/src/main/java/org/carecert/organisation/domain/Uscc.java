package org.carecert.organisation.domain;

import org.jspecify.annotations.Nullable;

/** 统一社会信用代码: the unified social credit code (GB 32100-2015). */
public final class Uscc {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private Uscc() {}

  /** Whether a code is of 18 allowed characters with the right check character. */
  public static boolean valid(@Nullable String code) {
    if (code == null || code.length() != 18) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int value = ALPHABET.indexOf(code.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * WEIGHTS[i];
    }
    return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
  }
}
