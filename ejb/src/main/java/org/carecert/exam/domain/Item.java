package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;

/**
 * 试题: an item of an organisation's bank. Its words stand in versions: a change adds one, so that
 * the question under a past paper never changes.
 */
@Entity
@Table(name = "exam_item")
public class Item extends Identified {
  @Column(name = "owner_id")
  private long ownerId;

  private String occupation;
  private int level;
  private String code;
  private int version;

  protected Item() {}

  /** A new item with no version yet. */
  public Item(long ownerId, ExamScope scope, String code) {
    this.ownerId = ownerId;
    this.occupation = scope.occupation();
    this.level = scope.level();
    this.code = code;
    this.version = 1;
  }

  /** Counts a further version; returns its number. */
  public int revised() {
    version++;
    return version;
  }

  /** Its code in the bank. */
  public String code() {
    return code;
  }

  /** The number of its newest version. */
  public int version() {
    return version;
  }

  /** Whose bank for what it belongs to. */
  public String place() {
    return ownerId + "/" + occupation + "/" + level;
  }
}
