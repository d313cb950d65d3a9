package org.carecert.notice.domain;

/** 脱敏姓名: a name of which only the first character is shown (个人信息保护法 art. 6). */
public final class MaskedName {
  private static final int MOST = 2;

  private MaskedName() {}

  /** The name so. */
  public static String of(String name) {
    int length = name.codePointCount(0, name.length());
    return length == 0
        ? ""
        : name.substring(0, name.offsetByCodePoints(0, 1))
            + "*".repeat(Math.min(MOST, Math.max(1, length - 1)));
  }
}
