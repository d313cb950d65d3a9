package org.carecert.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * 密钥: key files beside the data, made on first start (owner may read, nobody else). They are part
 * of the back-up; in production the folder is given by {@code CARECERT_KEYS}.
 */
public final class Keys {
  private Keys() {}

  /** The bytes of a key, made by {@code maker} if the file is not there yet. */
  public static synchronized byte[] of(String name, Supplier<byte[]> maker) {
    Path folder = Settings.keys();
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Path fresh =
            Files.createTempFile(
                folder,
                name,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, maker.get());
        publish(fresh, file);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("key " + name + " cannot be read or made", e);
    }
  }

  /** The bytes of a key that was made before; empty if it never was. */
  public static Optional<byte[]> made(String name) {
    Path file = Settings.keys().resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("key " + name + " cannot be read", e);
    }
  }

  /**
   * The keys that were put aside when this one got a successor: the files of its name with {@code
   * .until-} and a day behind it. They sign nothing any more.
   */
  public static List<byte[]> putAside(String name) {
    List<byte[]> keys = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Settings.keys(), name + ".until-*")) {
      for (Path file : files) {
        keys.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("keys before " + name + " cannot be read", e);
    }
    return keys;
  }

  // A hard link either is the first or fails: two nodes starting at once agree on one key.
  private static void publish(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // The other node was first; its key counts.
    } finally {
      Files.delete(fresh);
    }
  }
}
