package org.carecert.launch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The data of a stopped house in one file, and back: its database and its keys. The marks of the
 * numbers that were given out stand beside the data and are in no back-up (see {@code
 * CARECERT_NUMBER_MARKS}), so that a house that is brought back gives none of them again.
 */
public final class Backup {
  private static final List<String> PARTS = List.of("pg/data", "pg/password", "keys");

  private final Path data;

  /** Of the house in this data folder. */
  public Backup(Path data) {
    this.data = data;
  }

  /**
   * Writes the file; it holds the keys, so that only its owner can read it.
   *
   * @throws IllegalStateException if the file is there already, or the house was not stopped in
   *     order
   */
  public void keep(Path file) throws IOException {
    mustBeStopped();
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " is there already; choose another name");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (String name : PARTS) {
        packed(tar, data.resolve(name));
      }
    }
    try (FileChannel whole = FileChannel.open(part, StandardOpenOption.WRITE)) {
      whole.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Brings the data of the file back. What stood there before is put aside, not deleted.
   *
   * @return the folder in which it is
   * @throws IllegalStateException if the house was not stopped in order, or the file is no back-up
   */
  public Path bringBack(Path file) throws IOException {
    mustBeStopped();
    Path fresh = Files.createTempDirectory(data, "restored");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        unpacked(tar, e, fresh);
      }
    }
    for (String name : PARTS) {
      if (!Files.exists(fresh.resolve(name))) {
        throw new IllegalStateException(file + " is no back-up of a house: it has no " + name);
      }
    }
    Path aside = Files.createTempDirectory(data, "before-restore");
    for (String name : PARTS) {
      moved(data.resolve(name), aside.resolve(name));
      moved(fresh.resolve(name), data.resolve(name));
    }
    Files.delete(fresh.resolve("pg"));
    Files.delete(fresh);
    return aside;
  }

  private void mustBeStopped() {
    if (!Files.exists(data.resolve("pg/data/PG_VERSION"))) {
      throw new IllegalStateException("there is no house in " + data);
    }
    if (Files.exists(data.resolve("pg/data/postmaster.pid"))) {
      throw new IllegalStateException(
          "the house was not stopped in order; start it, stop it, and try again");
    }
  }

  private void packed(TarArchiveOutputStream tar, Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.toList()) {
        String name = data.relativize(file).toString();
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        } else {
          TarArchiveEntry entry = new TarArchiveEntry(name);
          entry.setSize(Files.size(file));
          tar.putArchiveEntry(entry);
          Files.copy(file, tar);
        }
        tar.closeArchiveEntry();
      }
    }
  }

  private static void unpacked(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    Path target = to.resolve(entry.getName()).normalize();
    if (!target.startsWith(to)) {
      throw new IOException("entry outside the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    } else {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(tar, target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void moved(Path from, Path to) throws IOException {
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
