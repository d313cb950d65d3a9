package org.carecert.shared.paper;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Bytes in the form in which they lie in a file, and how many there were before (ISO 32000-1
 * §7.4.4).
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Deflated(byte[] bytes, int whole) {
  private static final int QUICK = 1;

  /** What many papers share: as small as it gets. */
  static Deflated once(byte[] bytes) {
    return of(bytes, bytes.length, Deflater.BEST_COMPRESSION);
  }

  /** What one paper needs: quickly. */
  static Deflated quickly(byte[] bytes, int length) {
    return of(bytes, length, QUICK);
  }

  private static Deflated of(byte[] bytes, int length, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      byte[] out = new byte[length / 2 + 64];
      int size = 0;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, 2 * out.length);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return new Deflated(Arrays.copyOf(out, size), length);
    } finally {
      deflater.end();
    }
  }
}
