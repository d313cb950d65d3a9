package org.carecert.training.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * 视频时长: how long a video really is, read from its movie header (ISO/IEC 14496-12, box {@code
 * moov/mvhd}), so that no author decides it.
 */
public final class LessonVideo {
  private static final int HEAD = 8;

  private LessonVideo() {}

  /** The length in whole seconds, rounded up; nothing if it is no readable MP4. */
  public static OptionalInt seconds(byte[] mp4) {
    ByteBuffer file = ByteBuffer.wrap(mp4);
    ByteBuffer movie = box(file, "moov");
    ByteBuffer header = movie == null ? null : box(movie, "mvhd");
    if (header == null || header.remaining() < 20) {
      return OptionalInt.empty();
    }
    boolean wide = header.get(0) == 1;
    if (wide && header.remaining() < 32) {
      return OptionalInt.empty();
    }
    long scale = Integer.toUnsignedLong(header.getInt(wide ? 20 : 12));
    long units = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
    if (scale == 0 || units <= 0 || units / scale > 24 * 60 * 60) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.toIntExact((units + scale - 1) / scale));
  }

  private static @org.jspecify.annotations.Nullable ByteBuffer box(ByteBuffer in, String type) {
    int at = 0;
    while (in.remaining() - at >= HEAD) {
      long size = Integer.toUnsignedLong(in.getInt(at));
      String name = StandardCharsets.ISO_8859_1.decode(in.slice(at + 4, 4)).toString();
      if (size == 0) {
        size = (long) in.remaining() - at;
      }
      if (size < HEAD || size > in.remaining() - at) {
        return null;
      }
      if (name.equals(type)) {
        return in.slice(at + HEAD, (int) size - HEAD);
      }
      at += (int) size;
    }
    return null;
  }
}
