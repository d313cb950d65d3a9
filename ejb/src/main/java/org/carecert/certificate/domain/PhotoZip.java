package org.carecert.certificate.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.carecert.shared.Refused;

/**
 * 照片包: a zip of photos, unpacked in memory and never onto a disk. Every file of it is told of; one
 * that grows beyond all measure is refused before it has grown.
 */
public final class PhotoZip {
  private static final int MOST_FILES = 500;
  private static final int LARGEST = 2_000_000;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final long SMALL = 1L << 20;
  private static final long MOST_RATIO = 100;
  private static final long MOST_UNPACKED = 96L << 20;

  private final byte[] zip;
  private long unpacked;

  private PhotoZip(byte[] zip) {
    this.zip = zip;
  }

  /**
   * Its files.
   *
   * @throws Refused if it is no zip, is empty, holds too much or is a bomb
   */
  public static List<PhotoFile> files(byte[] zip) {
    if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
      throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_UNREADABLE);
    }
    int entries = entries(zip);
    List<PhotoFile> files;
    try {
      files = new PhotoZip(zip).read(StandardCharsets.UTF_8, entries);
    } catch (IllegalArgumentException e) {
      files = inChinese(zip, entries);
    } catch (IOException e) {
      throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_UNREADABLE);
    }
    if (files.isEmpty()) {
      throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_EMPTY);
    }
    return files;
  }

  // Chinese Windows writes names in its own set and does not say so.
  private static List<PhotoFile> inChinese(byte[] zip, int entries) {
    try {
      return new PhotoZip(zip).read(Charset.forName("GB18030"), entries);
    } catch (IOException | IllegalArgumentException e) {
      throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_UNREADABLE);
    }
  }

  /**
   * How many entries the zip says it has, at its very end; one that was cut off anywhere has lost
   * that, and would otherwise be read as far as it goes.
   */
  private static int entries(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int last = zip.length - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return bytes.getShort(at + 10) & 0xffff;
      }
    }
    throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_UNREADABLE);
  }

  private List<PhotoFile> read(Charset names, int entries) throws IOException {
    List<PhotoFile> files = new ArrayList<>();
    int read = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (files.size() == MOST_FILES) {
          throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_TOO_MANY, MOST_FILES);
        }
        byte[] bytes = unpacked(in);
        read++;
        if (!entry.isDirectory()) {
          files.add(file(new PhotoName(entry.getName()), bytes));
        }
      }
    }
    if (read != entries) {
      throw new IOException(read + " of " + entries + " entries");
    }
    return files;
  }

  private static PhotoFile file(PhotoName name, byte[] bytes) {
    if (name.unsafe()) {
      return PhotoFile.refused(name, PhotoFileReason.PHOTO_NAME_UNSAFE);
    }
    if (name.leftBehind()) {
      return PhotoFile.refused(name, PhotoFileReason.PHOTO_SYSTEM_FILE);
    }
    return bytes.length > LARGEST
        ? PhotoFile.refused(name, PhotoFileReason.PHOTO_TOO_LARGE)
        : PhotoFile.of(name, bytes);
  }

  /** An entry's bytes, one more than the largest at most; the rest is weighed and dropped. */
  private byte[] unpacked(ZipInputStream in) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      unpacked += n;
      if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked / MOST_RATIO > zip.length)) {
        throw Refused.at("file", PhotoFileReason.PHOTO_ZIP_BOMB);
      }
      kept.write(buffer, 0, Math.min(n, LARGEST + 1 - Math.min(kept.size(), LARGEST + 1)));
    }
    return kept.toByteArray();
  }
}
