package org.carecert.exam.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * 去信息图片: a PNG or JPEG without what tells of who made it, where and when; its dots stay as they
 * are. What candidates are given must not say where a teacher lives.
 */
final class BarePicture {
  private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
  private static final int PNG_HEAD = 8;
  private static final int PNG_FRAME = 12;
  private static final int SCAN = 0xDA;
  // Exif and XMP, IPTC, and comments.
  private static final Set<Integer> TELLING_SEGMENTS = Set.of(0xE1, 0xED, 0xFE);

  private BarePicture() {}

  /** The same picture, bare; what cannot be read to its end stays as it is from there on. */
  static byte[] of(byte[] picture) {
    ByteBuffer from = ByteBuffer.wrap(picture);
    ByteArrayOutputStream to = new ByteArrayOutputStream(picture.length);
    if (picture.length > PNG_HEAD && picture[0] == (byte) 0x89) {
      copy(from, to, PNG_HEAD);
      png(from, to);
    } else if (picture.length > 2) {
      copy(from, to, 2);
      jpeg(from, to);
    }
    copy(from, to, from.remaining());
    return to.toByteArray();
  }

  private static void png(ByteBuffer from, ByteArrayOutputStream to) {
    while (from.remaining() >= PNG_FRAME) {
      int size = from.getInt(from.position());
      if (size < 0 || size > from.remaining() - PNG_FRAME) {
        return;
      }
      byte[] name = new byte[4];
      from.get(from.position() + 4, name);
      pass(
          from,
          to,
          size + PNG_FRAME,
          TELLING.contains(new String(name, StandardCharsets.US_ASCII)));
    }
  }

  private static void jpeg(ByteBuffer from, ByteArrayOutputStream to) {
    while (from.remaining() >= 4 && from.get(from.position()) == (byte) 0xFF) {
      int marker = from.get(from.position() + 1) & 0xFF;
      int size = (from.getShort(from.position() + 2) & 0xFFFF) + 2;
      if (marker == SCAN || size > from.remaining()) {
        return;
      }
      pass(from, to, size, TELLING_SEGMENTS.contains(marker));
    }
  }

  private static void pass(ByteBuffer from, ByteArrayOutputStream to, int size, boolean tells) {
    if (tells) {
      from.position(from.position() + size);
    } else {
      copy(from, to, size);
    }
  }

  private static void copy(ByteBuffer from, ByteArrayOutputStream to, int size) {
    byte[] part = new byte[size];
    from.get(part);
    to.writeBytes(part);
  }
}
