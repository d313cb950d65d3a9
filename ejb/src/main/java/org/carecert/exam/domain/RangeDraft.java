package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 鉴定范围内容: one range as an outline gives it.
 *
 * @param weight 鉴定比重; all ranges of an outline sum to 100
 */
public record RangeDraft(String code, String name, @Nullable String nameKo, int weight) {
  /** As people read it. */
  public String told() {
    return name + (nameKo == null ? "" : " " + nameKo) + "（" + weight + "）";
  }
}
