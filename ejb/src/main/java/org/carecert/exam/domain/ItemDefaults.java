package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 导入默认值: what holds for the questions of a file that say nothing of it themselves; without it such
 * a question is not taken.
 *
 * @param point the code of the assessment point
 * @param source where the facts are from
 */
public record ItemDefaults(
    @Nullable String point, @Nullable Difficulty difficulty, @Nullable String source) {
  /** Nothing is assumed. */
  public static final ItemDefaults NONE = new ItemDefaults(null, null, null);
}
