package org.carecert.launch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The data of a stopped house in one file, and back, on a machine that has no house yet too: its
 * database and its keys. The marks of the numbers that were given out stand beside the data and are
 * in no back-up (see {@code CARECERT_NUMBER_MARKS}), so that a house that is brought back gives
 * none of them again.
 */
public final class Backup {
  private static final List<String> PARTS = List.of("pg/data", "pg/password", "keys");
  private static final List<String> FILES =
      List.of("pg/data/PG_VERSION", "pg/data/global/pg_control", "pg/password");

  private final Path data;

  /** Of the house in this data folder, which need not be there to bring one back. */
  public Backup(Path data) {
    this.data = data.toAbsolutePath().normalize();
  }

  /**
   * Writes the file; it holds the keys, so that only its owner can read it.
   *
   * @throws IllegalStateException if the file is there already, there is no house, or it was not
   *     stopped in order; nothing was done then
   */
  public void keep(Path file) throws IOException {
    Optional<String> missing = missing(data);
    if (missing.isPresent()) {
      throw new IllegalStateException(
          "there is no whole house in "
              + data
              + " ("
              + missing.get()
              + " is missing); name the folder of its data with CARECERT_DATA");
    }
    if (Files.exists(file)) {
      throw new IllegalStateException(file + " is there already; choose another name");
    }
    FileChannel held = mustNotRun();
    try {
      written(file);
    } finally {
      held.close();
    }
  }

  /**
   * Brings the data of the file back. What stood there before is put aside, not deleted.
   *
   * @return the folder in which it is; empty if nothing stood there
   * @throws IllegalStateException if the house was not stopped in order, or the file is no whole
   *     back-up; nothing was done then
   */
  public Optional<Path> bringBack(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new IllegalStateException("there is no file " + file + " that you may read");
    }
    boolean first = Files.notExists(data);
    if (first) {
      Files.createDirectories(data);
    }
    FileChannel held = mustNotRun();
    boolean done = false;
    try {
      Optional<Path> aside = replaced(file);
      done = true;
      return aside;
    } finally {
      if (first && !done) {
        Server.delete(data);
      }
      held.close();
    }
  }

  /** What an exception says, with its kind: those of files often say no more than a path. */
  static String told(Exception e) {
    return e.getMessage() + " (" + e.getClass().getSimpleName() + ")";
  }

  /** What a whole house has and this folder has not; the rest of it is made anew at every start. */
  private static Optional<String> missing(Path house) {
    for (String name : FILES) {
      if (!Files.isRegularFile(house.resolve(name))) {
        return Optional.of(name);
      }
    }
    return Files.isDirectory(house.resolve("keys")) ? Optional.empty() : Optional.of("keys");
  }

  /** No launcher can start until the channel is closed. */
  private FileChannel mustNotRun() throws IOException {
    if (Files.exists(data.resolve("pg/data/postmaster.pid"))) {
      throw new IllegalStateException(
          "the house in "
              + data
              + " runs, or was not stopped in order; stop it (Ctrl-C where it was started; if it"
              + " does not run, start it first) and try again. To restore over one that does not"
              + " start any more, rename "
              + data.resolve("pg"));
    }
    @Nullable FileChannel held = Occupancy.locked(data);
    if (held == null) {
      throw new IllegalStateException(
          "the house in " + data + " runs; stop it (Ctrl-C where it was started) and try again");
    }
    return held;
  }

  private void written(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      packed(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      folderOnTheDisk(file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void packed(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      for (String name : PARTS) {
        packed(tar, data.resolve(name));
      }
    }
    onTheDisk(file);
  }

  // A machine that goes down afterwards finds it whole.
  private static void onTheDisk(Path file) throws IOException {
    try (FileChannel whole = FileChannel.open(file, StandardOpenOption.WRITE)) {
      whole.force(true);
    }
  }

  // Not every file system does this for a folder. It must stop nothing: what was moved is moved.
  private static void folderOnTheDisk(Path moved) {
    try (FileChannel folder =
        FileChannel.open(
            Objects.requireNonNull(moved.toAbsolutePath().getParent()), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException refused) {
      // The files themselves are on the disk.
    }
  }

  private void packed(TarArchiveOutputStream tar, Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.toList()) {
        String name = data.relativize(file).toString();
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        } else if (Files.isRegularFile(file)) {
          TarArchiveEntry entry = new TarArchiveEntry(name);
          entry.setSize(Files.size(file));
          tar.putArchiveEntry(entry);
          Files.copy(file, tar);
        } else {
          throw new IllegalStateException(
              file + " is neither a file nor a folder; put what it leads to in its place");
        }
        tar.closeArchiveEntry();
      }
    }
  }

  private Optional<Path> replaced(Path file) throws IOException {
    // In the data folder, as only a move within one file system is done at once.
    Path fresh = Files.createTempDirectory(data, "restored");
    try {
      unpackedAll(file, fresh);
      Optional<String> missing = missing(fresh);
      if (missing.isPresent()) {
        throw new IllegalStateException(
            file + " is no back-up of a house: it has no " + missing.get() + "; take another file");
      }
      return moved(fresh);
    } finally {
      Server.delete(fresh);
    }
  }

  private static void unpackedAll(Path file, Path to) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        InputStream whole = new GZIPInputStream(in);
        TarArchiveInputStream tar = new TarArchiveInputStream(whole)) {
      for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
        unpacked(tar, e, to);
      }
      // The checksum of the whole stands behind the last entry.
      whole.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException | ZipException e) {
      throw new IllegalStateException(
          file + " is cut off, damaged or no back-up of a house; take another copy of it", e);
    } catch (IOException | InvalidPathException e) {
      throw new IllegalStateException(file + " cannot be unpacked: " + told(e), e);
    }
  }

  private static void unpacked(TarArchiveInputStream tar, TarArchiveEntry entry, Path to)
      throws IOException {
    Path target = to.resolve(entry.getName());
    if (!belongs(entry, target, to)) {
      throw new IllegalStateException(
          "the file is no back-up of a house: "
              + entry.getName()
              + " has no place in one; take another file");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
    } else {
      Files.createDirectories(Objects.requireNonNull(target.getParent()));
      Files.copy(tar, target);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
      onTheDisk(target);
    }
  }

  /** Files and folders of the parts, as they were kept: no links, no way out of the folder. */
  private static boolean belongs(TarArchiveEntry entry, Path target, Path to) {
    byte kind = entry.getLinkFlag();
    return (kind == TarConstants.LF_NORMAL
            || kind == TarConstants.LF_OLDNORM
            || kind == TarConstants.LF_DIR)
        && target.equals(target.normalize())
        && PARTS.stream().map(to::resolve).anyMatch(target::startsWith);
  }

  private Optional<Path> moved(Path fresh) throws IOException {
    Path aside = Files.createTempDirectory(data, "before-restore");
    List<Move> moves = new ArrayList<>();
    for (String name : PARTS) {
      if (Files.exists(data.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        moves.add(new Move(data.resolve(name), aside.resolve(name)));
      }
    }
    boolean before = !moves.isEmpty();
    // The database goes first and comes last: a machine that goes down in between has no house,
    // and not one with the keys of another.
    for (int i = PARTS.size() - 1; i >= 0; i--) {
      moves.add(new Move(fresh.resolve(PARTS.get(i)), data.resolve(PARTS.get(i))));
    }
    allOrNone(moves, aside);
    if (!before) {
      Files.delete(aside);
    }
    return before ? Optional.of(aside) : Optional.empty();
  }

  private static void allOrNone(List<Move> moves, Path aside) throws IOException {
    Deque<Move> done = new ArrayDeque<>();
    try {
      for (Move move : moves) {
        move.make();
        done.push(move);
      }
    } catch (IOException e) {
      try {
        for (Move move : done) {
          move.back().make();
        }
        Server.delete(aside);
      } catch (IOException again) {
        e.addSuppressed(again);
        throw new IOException(
            "it stopped half-way, and what was there before is in "
                + aside
                + "; move it back from there: "
                + told(e),
            e);
      }
      throw e;
    }
  }

  /** A file or folder gets another place. */
  private record Move(Path from, Path to) {
    void make() throws IOException {
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      folderOnTheDisk(to);
    }

    Move back() {
      return new Move(to, from);
    }
  }
}
