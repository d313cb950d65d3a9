package org.carecert.shared.paper;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** The operators of a page as they are written one after the other (ISO 32000-1 §8, §9). */
final class Content {
  private static final byte[] HEX =
      "0123456789ABCDEF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  private static final int PARTS = 1000;
  private static final int FINE_PARTS = 1_000_000;

  private byte[] bytes;
  private int size;

  /** Empty, with room for so many bytes to begin with. */
  Content(int room) {
    bytes = new byte[room];
  }

  /** What has been written, deflated quickly for one paper. */
  Deflated quickly() {
    return Deflated.quickly(bytes, size);
  }

  /** What has been written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** An operator without numbers, or any other text of plain letters. */
  Content say(String text) {
    room(text.length() + 1);
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
    bytes[size++] = ' ';
    return this;
  }

  /** An operator after its numbers; it ends the line. */
  Content op(String operator, float... numbers) {
    for (float number : numbers) {
      number(number);
    }
    return end(operator);
  }

  /** An operator after what has been written; it ends the line. */
  Content end(String operator) {
    say(operator);
    bytes[size - 1] = '\n';
    return this;
  }

  /** Where something is drawn: turned or not, and the point to which its origin is moved. */
  Content matrix(AffineTransform place) {
    return fine(place.getScaleX())
        .fine(place.getShearY())
        .fine(place.getShearX())
        .fine(place.getScaleY())
        .number((float) place.getTranslateX())
        .number((float) place.getTranslateY());
  }

  /** A number of at most three places. */
  Content number(float number) {
    return number(number, PARTS);
  }

  // What turns a whole sheet is wrong at its edge by what it is wrong here, a hundred times.
  private Content fine(double number) {
    return number(number, FINE_PARTS);
  }

  private Content number(double number, int units) {
    room(24);
    long parts = Math.round(number * units);
    if (parts < 0) {
      bytes[size++] = '-';
      parts = -parts;
    }
    whole(parts / units);
    int rest = (int) (parts % units);
    if (rest > 0) {
      bytes[size++] = '.';
      for (int unit = units / 10; rest > 0; unit /= 10) {
        bytes[size++] = (byte) ('0' + rest / unit);
        rest %= unit;
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  /** Begins a string of hexadecimal digits. */
  Content open() {
    room(1);
    bytes[size++] = '<';
    return this;
  }

  /** Two bytes as hexadecimal digits. */
  Content hex(int value) {
    room(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[size++] = HEX[(value >> shift) & 15];
    }
    return this;
  }

  /** Ends a string of hexadecimal digits. */
  Content shut() {
    room(1);
    bytes[size++] = '>';
    return this;
  }

  private void whole(long value) {
    long unit = 1;
    while (value / unit >= 10) {
      unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
      bytes[size++] = (byte) ('0' + value / unit % 10);
    }
  }

  private void room(int more) {
    if (size + more + 8 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
