package org.carecert.exam.domain;

/** 改判方式: what a decision on an item of a paper that was sat does to its marking. */
public enum KeyEffect {
  /** 全体给分: everybody who sat the paper gets the item's full credit. */
  FULL_MARKS,
  /** 增加正确答案: one more answer is right; none becomes wrong. */
  ALSO_ACCEPT,
  /** 更换正确答案: only this answer is right from now on. */
  NEW_KEY
}
