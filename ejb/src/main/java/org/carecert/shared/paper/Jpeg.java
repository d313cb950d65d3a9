package org.carecert.shared.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JPEG that a page can hold as it is: grey, or in the usual colours of three parts, eight bits
 * each (ITU-T T.81 annex B), without colours of its own. What cameras write beside the picture
 * (where and when it was taken, by whom) is left out.
 *
 * @param bare the file with nothing in it but the picture
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Jpeg(byte[] bare, int width, int height, boolean grey) {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final byte[] PROFILE = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

  /** The picture of a file; empty if it is none, or none of this kind. */
  static Optional<Jpeg> of(byte[] file) {
    return Optional.ofNullable(new Walk(file).read());
  }

  /** Goes from marker to marker until the picture's data begin. */
  private static final class Walk {
    private final byte[] file;
    private final ByteArrayOutputStream bare;
    private int at = 2;
    private int width;
    private int height;
    private int parts;

    private Walk(byte[] file) {
      this.file = file;
      this.bare = new ByteArrayOutputStream(file.length);
    }

    private @Nullable Jpeg read() {
      if (!whole()) {
        return null;
      }
      bare.write(file, 0, 2);
      while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF) {
        int marker = file[at + 1] & 0xFF;
        int length = 2 + word(at + 2);
        if (marker == SCAN) {
          return scanned();
        }
        if (at + length > file.length || !known(marker, length)) {
          return null;
        }
        at += length;
      }
      return null;
    }

    private boolean whole() {
      int size = file.length;
      return size > 4 && word(0) == (0xFF00 | START) && word(size - 2) == (0xFF00 | END);
    }

    private boolean known(int marker, int length) {
      boolean application = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
      if ((application && marker != ADOBE) || marker == COMMENT) {
        return !profile(length);
      }
      if (isFrame(marker) && !frame(marker)) {
        return false;
      }
      bare.write(file, at, length);
      return true;
    }

    private boolean profile(int length) {
      return length > 4 + PROFILE.length
          && java.util.Arrays.equals(
              file, at + 4, at + 4 + PROFILE.length, PROFILE, 0, PROFILE.length);
    }

    private static boolean isFrame(int marker) {
      return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private boolean frame(int marker) {
      height = word(at + 5);
      width = word(at + 7);
      parts = file[at + 9];
      return marker <= 0xC2 && file[at + 4] == 8 && (parts == 1 || parts == 3);
    }

    private @Nullable Jpeg scanned() {
      if (width == 0 || height == 0) {
        return null;
      }
      bare.write(file, at, file.length - at);
      return new Jpeg(bare.toByteArray(), width, height, parts == 1);
    }

    private int word(int from) {
      return (file[from] & 0xFF) << 8 | (file[from + 1] & 0xFF);
    }
  }
}
