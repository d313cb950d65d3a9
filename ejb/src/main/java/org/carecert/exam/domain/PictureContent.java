package org.carecert.exam.domain;

import java.util.Base64;

/** 图片内容: what a picture is made of. */
public final class PictureContent {
  private final String mediaType;
  private final byte[] bytes;

  /** A picture of this type and these bytes. */
  public PictureContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  public String mediaType() {
    return mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** As an address that holds it. */
  public String inline() {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
