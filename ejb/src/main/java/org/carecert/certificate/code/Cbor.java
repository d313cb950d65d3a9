package org.carecert.certificate.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** 简明二进制: writes the few shapes of CBOR that a code is made of, each the shortest (RFC 8949). */
final class Cbor {
  private static final int NUMBER = 0;
  private static final int NEGATIVE = 1;
  private static final int BYTES = 2;
  private static final int TEXT = 3;
  private static final int LIST = 4;
  private static final int MAP = 5;
  private static final int TAG = 6;

  // A head tells a small number itself; 24 to 27 tell that it follows in 1, 2, 4 or 8 bytes.
  private static final int FOLLOWS = 24;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  Cbor number(long value) {
    return value < 0 ? head(NEGATIVE, -1 - value) : head(NUMBER, value);
  }

  Cbor bytes(byte[] value) {
    head(BYTES, value.length).out.writeBytes(value);
    return this;
  }

  Cbor text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    head(TEXT, utf8.length).out.writeBytes(utf8);
    return this;
  }

  /** Begins a list; its items are written next. */
  Cbor list(int size) {
    return head(LIST, size);
  }

  /** Begins a map; key and value of each entry are written next, the keys in ascending order. */
  Cbor map(int size) {
    return head(MAP, size);
  }

  /** Says what the next item is. */
  Cbor tag(int tag) {
    return head(TAG, tag);
  }

  byte[] done() {
    return out.toByteArray();
  }

  private Cbor head(int major, long value) {
    int first = major << 5;
    if (value < FOLLOWS) {
      out.write(first | (int) value);
      return this;
    }
    int power = 0;
    while (power < 3 && value >>> (8 << power) != 0) {
      power++;
    }
    out.write(first | FOLLOWS + power);
    for (int shift = (8 << power) - 8; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
    return this;
  }
}
