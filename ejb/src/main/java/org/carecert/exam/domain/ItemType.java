package org.carecert.exam.domain;

/** 题型: the kinds of items that a machine can mark (national standard, theory exam). */
public enum ItemType {
  /** 单项选择题: exactly one option is right. */
  SINGLE,
  /** 多项选择题: two or more are right; all or nothing. */
  MULTIPLE,
  /** 判断题: true or false. */
  TRUE_FALSE
}
