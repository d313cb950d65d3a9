package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Digests;
import org.carecert.shared.Identified;

/** 图片: a picture for items, kept under its name and never changed; its content stands apart. */
@Entity
@Table(name = "exam_picture")
public class StoredPicture extends Identified {
  /** The most bytes of one picture. */
  public static final int MOST = 1 << 20;

  @Column(name = "owner_id")
  private long ownerId;

  private String name;
  private String digest;

  @Column(name = "media_type")
  private String mediaType;

  private int size;

  @Column(name = "added_by")
  private long addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected StoredPicture() {}

  /** Takes in a picture of an organisation. */
  public StoredPicture(
      long ownerId, String name, PictureContent content, long addedBy, Instant addedAt) {
    this.ownerId = ownerId;
    this.name = name;
    byte[] bytes = content.bytes();
    this.digest = Digests.sha256Hex(bytes);
    this.mediaType = content.mediaType();
    this.size = bytes.length;
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  /** Whose it is. */
  public long ownerId() {
    return ownerId;
  }

  /** Under which name. */
  public String name() {
    return name;
  }

  /** SHA-256 of its content. */
  public String digest() {
    return digest;
  }

  /** As its owner lists it. */
  public PictureCard card() {
    return new PictureCard(name, digest, mediaType, size, addedAt, addedBy);
  }
}
