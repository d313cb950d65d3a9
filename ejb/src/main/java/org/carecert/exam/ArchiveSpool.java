package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ArchivePack;

/**
 * 档案打包柜台 (counter): packs an archive into a file of the server, not into its memory; the file is
 * gone as soon as it has been read.
 */
@Stateless
@PermitAll
public class ArchiveSpool {

  /** 档案包: the packed archive, to be read once, with its SHA-256. */
  public record Packed(InputStream zip, String digest) {}

  /** Packs these files behind their manifest. */
  public Packed pack(ArchivePack.Manifest manifest, List<ArchiveFile> files) {
    try {
      Path file = Files.createTempFile("archive", ".zip");
      boolean done = false;
      try {
        String digest = written(file, manifest, files);
        InputStream zip = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        done = true;
        return new Packed(zip, digest);
      } finally {
        if (!done) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Path file, ArchivePack.Manifest manifest, List<ArchiveFile> files)
      throws IOException {
    MessageDigest digest = sha256();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
      ArchivePack.write(manifest, files, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
