package org.carecert.exam.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.shared.Json;

/**
 * 档案包: the volumes of a session as one zip with a manifest of SHA-256 hashes. The same files give
 * the same bytes.
 */
public final class ArchivePack {
  private ArchivePack() {}

  /**
   * 档案清单: what the archive holds.
   *
   * @param sealed the digest under which the form was sealed; it was whole when this was packed
   */
  public record Manifest(String session, Instant publishedAt, String sealed, List<Entry> files) {
    public Manifest {
      files = List.copyOf(files);
    }
  }

  /** 清单行: a file with its hash. */
  public record Entry(String path, long bytes, String sha256) {}

  /** The manifest of these files. */
  public static Manifest manifest(
      String session, Instant publishedAt, String sealed, List<ArchiveFile> files) {
    return new Manifest(
        session,
        publishedAt,
        sealed,
        files.stream()
            .map(file -> new Entry(file.path(), file.content().length, file.digest()))
            .toList());
  }

  /** The zip. */
  public static byte[] zip(Manifest manifest, List<ArchiveFile> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      long time = manifest.publishedAt().toEpochMilli();
      put(
          zip,
          new ArchiveFile("manifest.json", Json.text(manifest).getBytes(StandardCharsets.UTF_8)),
          time);
      for (ArchiveFile file : files) {
        put(zip, file, time);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, ArchiveFile file, long time) throws IOException {
    ZipEntry entry = new ZipEntry(file.path());
    entry.setTime(time);
    zip.putNextEntry(entry);
    zip.write(file.content());
    zip.closeEntry();
  }
}
