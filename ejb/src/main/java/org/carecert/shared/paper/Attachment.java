package org.carecert.shared.paper;

import java.time.Instant;

/**
 * 附件: a file inside the paper, for programs what the page is for people (ISO 19005-3: an associated
 * file).
 */
public final class Attachment {
  private final String name;
  private final String mediaType;
  private final String description;
  private final byte[] bytes;
  private final Instant modified;

  /**
   * A file.
   *
   * @param name as {@code credential.json}
   * @param mediaType as {@code application/json}
   * @param description what it is, in words
   * @param modified when its content was last true
   */
  public Attachment(
      String name, String mediaType, String description, byte[] bytes, Instant modified) {
    this.name = name;
    this.mediaType = mediaType;
    this.description = description;
    this.bytes = bytes.clone();
    this.modified = modified;
  }

  public String name() {
    return name;
  }

  public String mediaType() {
    return mediaType;
  }

  public String description() {
    return description;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public Instant modified() {
    return modified;
  }
}
