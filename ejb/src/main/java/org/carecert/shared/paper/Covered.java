package org.carecert.shared.paper;

import java.security.MessageDigest;

/** 签名范围: every byte of a file but those of one place in it. */
public final class Covered {
  private final byte[] file;
  private final int from;
  private final int to;

  /** All but the bytes from the first up to the second index; the file is not copied. */
  Covered(byte[] file, int from, int to) {
    this.file = file;
    this.from = from;
    this.to = to;
  }

  /** Tells a digest all that is covered. */
  public void into(MessageDigest digest) {
    digest.update(file, 0, from);
    digest.update(file, to, file.length - to);
  }
}
