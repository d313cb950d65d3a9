package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.shared.Identified;

/**
 * 同名核实: an officer's word, with his reason, that an assessor is not the teacher of the same name.
 */
@Entity
@Table(name = "exam_same_name")
public class SameName extends Identified {
  private static final String BLANKS = "[\\s\\u3000]+";
  private static final String BETWEEN = "[\\s\\u3000、，,；;/／]+";

  @Column(name = "owner_id")
  private long ownerId;

  @Column(name = "account_id")
  private long accountId;

  private String teacher;
  private String reason;

  @Column(name = "answered_by")
  private long answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected SameName() {}

  /** Somebody looked into it. */
  public SameName(long ownerId, long accountId, String teacher, Declared declared) {
    this.ownerId = ownerId;
    this.accountId = accountId;
    this.teacher = teacher;
    this.reason = declared.reason();
    this.answeredBy = declared.officer();
    this.answeredAt = declared.at();
  }

  /** At which organisation. */
  public long ownerId() {
    return ownerId;
  }

  /** Which assessor. */
  public long accountId() {
    return accountId;
  }

  /** The teachers as the class names them. */
  public String teacher() {
    return teacher;
  }

  /** What was found, by whom and when, for the archive. */
  public String answered() {
    return reason + " " + answeredBy + "@" + answeredAt;
  }

  /**
   * Whether an account's name is one of those that a class gives as its teachers; a title before
   * the name does not count.
   */
  public static boolean same(String displayName, String teachers) {
    String[] words = displayName.strip().split(BLANKS, -1);
    return names(teachers).contains(words[words.length - 1]);
  }

  /**
   * Whether it answers for a class of these teachers: it names some of them, or them and others;
   * however they are written beside each other.
   */
  public boolean answers(String teachers) {
    Set<String> said = names(teacher);
    Set<String> taught = names(teachers);
    return taught.containsAll(said) || said.containsAll(taught);
  }

  private static Set<String> names(String teachers) {
    return Arrays.stream(teachers.split(BETWEEN, -1))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }
}
