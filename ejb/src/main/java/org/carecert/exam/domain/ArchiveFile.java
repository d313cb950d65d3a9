package org.carecert.exam.domain;

import java.util.function.Supplier;

/**
 * 档案文件: one file of an archive. What it is made of is read whenever it is asked for, so that an
 * archive of many pictures never stands in memory as a whole.
 *
 * @param path with its volume
 */
public record ArchiveFile(String path, Supplier<byte[]> source) {
  /** A file whose content is at hand. */
  public ArchiveFile(String path, byte[] content) {
    this(path, () -> content);
  }

  /** What it is made of. */
  public byte[] content() {
    return source.get();
  }

  /** The same in a folder inside its volume. */
  public ArchiveFile within(String folder) {
    int volume = path.indexOf('/');
    return new ArchiveFile(path.substring(0, volume + 1) + folder + path.substring(volume), source);
  }
}
