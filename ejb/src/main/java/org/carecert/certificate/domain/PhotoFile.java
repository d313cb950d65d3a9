package org.carecert.certificate.domain;

import java.util.Objects;
import java.util.Optional;

/** 照片文件: a file of a zip of photos as it was unpacked, or why it was not. */
public final class PhotoFile {
  private final PhotoName name;
  private final byte[] bytes;
  private final Optional<PhotoFileReason> fault;

  private PhotoFile(PhotoName name, byte[] bytes, Optional<PhotoFileReason> fault) {
    this.name = Objects.requireNonNull(name);
    this.bytes = bytes.clone();
    this.fault = fault;
  }

  /** A file that was unpacked. */
  static PhotoFile of(PhotoName name, byte[] bytes) {
    return new PhotoFile(name, bytes, Optional.empty());
  }

  /** A file that was not. */
  static PhotoFile refused(PhotoName name, PhotoFileReason fault) {
    return new PhotoFile(name, new byte[0], Optional.of(fault));
  }

  public PhotoName name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Optional<PhotoFileReason> fault() {
    return fault;
  }
}
