package org.carecert.exam.domain;

import org.carecert.shared.Digests;

/**
 * 档案文件: one file of an archive.
 *
 * @param path with its volume
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArchiveFile(String path, byte[] content) {
  /** Its SHA-256. */
  public String digest() {
    return Digests.sha256Hex(content);
  }
}
