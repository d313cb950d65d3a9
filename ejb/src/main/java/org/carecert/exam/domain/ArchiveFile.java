package org.carecert.exam.domain;

import org.carecert.shared.Digests;

/**
 * 档案文件: one file of an archive.
 *
 * @param path with its volume
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArchiveFile(String path, byte[] content) {
  /** The same in a folder inside its volume. */
  public ArchiveFile within(String folder) {
    int volume = path.indexOf('/');
    return new ArchiveFile(
        path.substring(0, volume + 1) + folder + path.substring(volume), content);
  }

  /** Its SHA-256. */
  public String digest() {
    return Digests.sha256Hex(content);
  }
}
