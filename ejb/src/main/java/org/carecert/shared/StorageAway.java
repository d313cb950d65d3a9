package org.carecert.shared;

/** 存储不可用: a place where the house keeps things takes none now; it passes, as against a bug. */
public final class StorageAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageAway(String message, Throwable cause) {
    super(message, cause);
  }
}
