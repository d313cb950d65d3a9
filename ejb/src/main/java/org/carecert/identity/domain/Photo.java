package org.carecert.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Identified;

/**
 * 证件照: a person's photograph for certificates; a newer one supersedes, none is changed (人社鉴发
 * 〔2021〕1号: one-inch, white ground, of the last half-year).
 */
@Entity
@Table(name = "identity_photo")
public class Photo extends Identified {
  @Column(name = "person_id")
  private long personId;

  @Column(name = "picture")
  private byte[] picture;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected Photo() {}

  /** A photo as uploaded. */
  public Photo(long personId, byte[] picture, Instant recordedAt) {
    this.personId = personId;
    this.picture = picture.clone();
    this.recordedAt = recordedAt;
  }

  /** Whose it is. */
  public long personId() {
    return personId;
  }

  /** When it was taken in; certificates want one of the last half-year. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** JPEG or PNG bytes. */
  public byte[] picture() {
    return picture.clone();
  }

  /** Whether these bytes are a JPEG or PNG of 2 kB to 2 MB. */
  public static boolean suitable(byte[] bytes) {
    return bytes.length >= 200
        && bytes.length <= 2_000_000
        && (begins(bytes, 0xFF, 0xD8, 0xFF) || begins(bytes, 0x89, 'P', 'N', 'G'));
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
