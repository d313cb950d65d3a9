package org.carecert.exam.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.StoredPicture;
import org.carecert.shared.Refused;

/**
 * A zip that is read as a stream, one text at a time. Nothing of it is ever written to a disk;
 * names that lead outside, names that stand twice and sizes that burst are refused all the same.
 */
final class Archive {
  static final int MOST_ENTRIES = 12_000;
  private static final long MOST_UNPACKED = 256L << 20;
  private static final int MOST_TEXT = 2 << 20;
  private static final int MOST_MANIFEST = 16 << 20;
  private static final long SMALL = 1L << 20;
  private static final long MOST_RATIO = 100;

  private final byte[] bytes;

  Archive(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes a file of the archive: its name, and its bytes if it is XML or a picture. */
  @FunctionalInterface
  interface Taker {
    void take(String name, byte[] text);
  }

  static boolean xml(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  static boolean picture(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g)");
  }

  static boolean manifest(String name) {
    return name.equals("imsmanifest.xml") || name.endsWith("/imsmanifest.xml");
  }

  /** Whether it is a workbook; only as much is unpacked as is needed to see it. */
  boolean workbook() {
    try (ZipInputStream zip = open()) {
      long total = 0;
      int entries = 0;
      byte[] buffer = new byte[8192];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.equals("[Content_Types].xml") || name.startsWith("xl/")) {
          return true;
        }
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          total += n;
          if (total > MOST_TEXT) {
            return false;
          }
        }
        if (manifest(name) || ++entries > MOST_ENTRIES) {
          return false;
        }
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Walks through every file once; XML and pictures are kept, only while they are taken. */
  void each(Taker taker) {
    Set<String> names = new HashSet<>();
    long total = 0;
    try (ZipInputStream zip = open()) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (outside(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
          throw new Refused(ExchangeReason.PACKAGE_PATH, shown(name));
        }
        if (names.size() > MOST_ENTRIES) {
          throw new Refused(ExchangeReason.PACKAGE_BOMB);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        total = unpacked(zip, name, kept, total);
        if (!entry.isDirectory()) {
          taker.take(name, kept.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(ExchangeReason.PACKAGE_UNREADABLE);
    }
  }

  private ZipInputStream open() {
    return new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  private long unpacked(ZipInputStream zip, String name, ByteArrayOutputStream kept, long before)
      throws IOException {
    long total = before;
    byte[] buffer = new byte[8192];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      total += n;
      boolean burst = total > MOST_UNPACKED || (total > SMALL && total / MOST_RATIO > bytes.length);
      if (burst || kept.size() > (manifest(name) ? MOST_MANIFEST : MOST_TEXT)) {
        throw new Refused(ExchangeReason.PACKAGE_BOMB);
      }
      // A picture that is too large to be taken is not kept to its end.
      if (xml(name) || (picture(name) && kept.size() <= StoredPicture.MOST)) {
        kept.write(buffer, 0, n);
      }
    }
    return total;
  }

  /** Whether a name would lead out of the folder that it is unpacked into, on any system. */
  private static boolean outside(String name) {
    String path = "/" + name + "/";
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || path.contains("/../")
        || name.chars().anyMatch(c -> c < 0x20);
  }

  private static String shown(String name) {
    String safe = name.replaceAll("\\p{Cntrl}", "?");
    return safe.length() > 80 ? safe.substring(0, 80) : safe;
  }

  /** A zip of files, the same bytes for the same files. */
  static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
