package org.carecert.exam.domain;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.carecert.shared.Digests;
import org.carecert.shared.paper.Picture;

/** 图片内容: what a picture is made of. */
public final class PictureContent {
  private static final byte PNG_FIRST = (byte) 0x89;
  private static final byte[] PNG = {PNG_FIRST, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

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

  /** What somebody sent, if it may be taken in: a PNG or JPEG of a fit size; bare. */
  public static Optional<PictureContent> taken(byte[] sent) {
    boolean known = starts(sent, PNG) || starts(sent, JPEG);
    return known && sent.length <= StoredPicture.MOST && Picture.printable(sent)
        ? Optional.of(sent(sent))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length > with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }

  /** SHA-256 of it. */
  public String digest() {
    return Digests.sha256Hex(bytes);
  }

  /** How the name of such a file ends. */
  public String suffix() {
    return mediaType.equals("image/png") ? ".png" : ".jpg";
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
