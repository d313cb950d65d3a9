package org.carecert.exam.domain;

/** 鉴定点内容: one leaf of the outline. */
public record PointDraft(RangeDraft range, String code, String name, Importance importance) {
  /** As people read it. */
  public String told() {
    return range.code() + " · " + name + " · " + importance;
  }
}
