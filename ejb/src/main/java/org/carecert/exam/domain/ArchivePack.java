package org.carecert.exam.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.shared.Digests;
import org.carecert.shared.Json;

/**
 * 档案包: the volumes of a batch, or of a session that stands alone, as one zip with a manifest of
 * SHA-256 hashes. The same files give the same bytes.
 */
public final class ArchivePack {
  private ArchivePack() {}

  /**
   * 档案清单: what the archive holds.
   *
   * @param seals of the forms; each was hashed anew when this was packed
   */
  public record Manifest(Covered covered, List<Seal> seals, List<Entry> files) {
    public Manifest {
      seals = List.copyOf(seals);
      files = List.copyOf(files);
    }
  }

  /**
   * 归档范围: of what it is the archive.
   *
   * @param session at which it was asked for
   * @param batch whose sessions it holds; empty = the session stands alone
   * @param sessions that are in it
   * @param unpublished sessions of the batch that have no results yet, so that they are not in it
   * @param cancelled sessions of the batch that were called off, so that there is nothing of them
   * @param publishedAt when the session's results were published
   */
  public record Covered(
      String session,
      String batch,
      List<String> sessions,
      List<String> unpublished,
      List<String> cancelled,
      Instant publishedAt) {
    public Covered {
      sessions = List.copyOf(sessions);
      unpublished = List.copyOf(unpublished);
      cancelled = List.copyOf(cancelled);
    }
  }

  /**
   * 密封摘要: the digest under which a form was sealed.
   *
   * @param whole whether paper and keys still give it, and pictures are their own; if not, they are
   *     not in the archive
   */
  public record Seal(String form, String sha256, boolean whole) {}

  /** 清单行: a file with its hash. */
  public record Entry(String path, long bytes, String sha256) {}

  /** The manifest of these files. */
  public static Manifest manifest(Covered covered, List<Seal> seals, List<ArchiveFile> files) {
    return new Manifest(covered, seals, files.stream().map(ArchivePack::entry).toList());
  }

  private static Entry entry(ArchiveFile file) {
    byte[] content = file.content();
    return new Entry(file.path(), content.length, Digests.sha256Hex(content));
  }

  /** Writes the zip, one file after the other. */
  public static void write(Manifest manifest, List<ArchiveFile> files, OutputStream out) {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      long time = manifest.covered().publishedAt().toEpochMilli();
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
  }

  private static void put(ZipOutputStream zip, ArchiveFile file, long time) throws IOException {
    ZipEntry entry = new ZipEntry(file.path());
    entry.setTime(time);
    zip.putNextEntry(entry);
    zip.write(file.content());
    zip.closeEntry();
  }
}
