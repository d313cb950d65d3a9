package org.carecert.exam.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * 考试科目: the parts of an exam (保育师国家职业标准（2021年版）1.9.2). Which of them are asked hangs on the level:
 * theory and practical at every level, at 二级/技师 and 一级/高级技师 the comprehensive review besides.
 */
public enum Part {
  /** 理论知识考试. */
  THEORY,
  /** 操作技能考核. */
  PRACTICAL,
  /** 综合评审: of levels 2 and 1. */
  REVIEW;

  private static final int LOWEST_REVIEWED = 2;

  /** The parts that an exam of this level asks; 5 is the lowest level. */
  public static Set<Part> asked(int level) {
    return Collections.unmodifiableSet(
        level <= LOWEST_REVIEWED ? EnumSet.allOf(Part.class) : EnumSet.of(THEORY, PRACTICAL));
  }

  /** Whether an exam of this level asks a comprehensive review. */
  public static boolean reviewed(int level) {
    return asked(level).contains(REVIEW);
  }
}
