package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.carecert.shared.Identified;
import org.jspecify.annotations.Nullable;

/** 鉴定范围: a range of the outline with its weight (鉴定比重); its leaves are assessment points. */
@Entity
@Table(name = "exam_range")
public class AssessmentRange extends Identified {
  @Column(name = "owner_id")
  private long ownerId;

  private String occupation;
  private int level;
  private String code;
  private String name;

  @Column(name = "name_ko")
  private @Nullable String nameKo;

  private int weight;

  protected AssessmentRange() {}

  /** A range of the organisation's outline for this occupation and level. */
  public AssessmentRange(long ownerId, ExamScope scope, RangeDraft draft) {
    this.ownerId = ownerId;
    this.occupation = scope.occupation();
    this.level = scope.level();
    this.code = draft.code();
    this.name = draft.name();
    this.nameKo = draft.nameKo();
    this.weight = draft.weight();
  }

  /** Takes over what a newer outline says. */
  public void revised(RangeDraft draft) {
    this.name = draft.name();
    this.nameKo = draft.nameKo();
    this.weight = draft.weight();
  }

  /** Its code in the outline. */
  public String code() {
    return code;
  }

  /** Whose outline for what it belongs to. */
  public String place() {
    return ownerId + "/" + occupation + "/" + level;
  }

  /** What it says. */
  public RangeDraft draft() {
    return new RangeDraft(code, name, nameKo, weight);
  }
}
