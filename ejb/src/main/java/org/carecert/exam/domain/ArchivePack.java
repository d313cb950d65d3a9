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
   * @param seals of the session's forms; each was hashed anew when this was packed, and was whole
   */
  public record Manifest(String session, Instant publishedAt, List<Seal> seals, List<Entry> files) {
    public Manifest {
      seals = List.copyOf(seals);
      files = List.copyOf(files);
    }
  }

  /** 密封摘要: the digest under which a form was sealed. */
  public record Seal(String form, String sha256) {}

  /** 清单行: a file with its hash. */
  public record Entry(String path, long bytes, String sha256) {}

  /** The manifest of these files. */
  public static Manifest manifest(
      String session, Instant publishedAt, List<Seal> seals, List<ArchiveFile> files) {
    return new Manifest(
        session,
        publishedAt,
        seals,
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
