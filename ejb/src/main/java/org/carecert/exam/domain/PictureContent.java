package org.carecert.exam.domain;

import java.util.Base64;

/** 图片内容: what a picture is made of. */
public final class PictureContent {
  private static final byte PNG_FIRST = (byte) 0x89;

  private final String mediaType;
  private final byte[] bytes;

  /** A picture of this type and these bytes. */
  public PictureContent(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** A picture as somebody sent it, without what tells of who made it, where and when. */
  public static PictureContent sent(byte[] picture) {
    byte[] bare = BarePicture.of(picture);
    return new PictureContent(bare[0] == PNG_FIRST ? "image/png" : "image/jpeg", bare);
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
