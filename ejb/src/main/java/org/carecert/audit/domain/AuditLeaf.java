package org.carecert.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * 日志叶: the salted digest of one fact, written with it; its place in the log is given after the
 * commit (RFC 6962 §2.1).
 */
@Entity
@Table(name = "audit_leaf")
public class AuditLeaf {
  private static final int SALT = 32;

  @Id
  @Column(name = "entry_id")
  private long entryId;

  @Column(name = "salt")
  private byte[] salt;

  @Column(name = "hash")
  private byte[] hash;

  @Column(name = "position", insertable = false, updatable = false)
  private @Nullable Long position;

  protected AuditLeaf() {}

  /** The leaf of a stored entry that says this. */
  public AuditLeaf(long entryId, SortedMap<String, String> told, byte[] salt) {
    if (salt.length != SALT) {
      throw new IllegalArgumentException("a salt of " + salt.length + " bytes");
    }
    this.entryId = entryId;
    this.salt = salt.clone();
    this.hash = Hash.leaf(new Commitment(told, salt).digest()).bytes();
  }

  /** Where it stands in the log; null as long as it waits. */
  public @Nullable Long position() {
    return position;
  }

  /** What was committed to, if the entry still says it. */
  public Commitment of(SortedMap<String, String> told) {
    Commitment commitment = new Commitment(told, salt);
    if (!Hash.leaf(commitment.digest()).equals(Hash.of(hash))) {
      throw new IllegalStateException("entry " + entryId + " is not what was logged");
    }
    return commitment;
  }
}
