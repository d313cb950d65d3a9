package org.carecert.exam.domain;

/**
 * 试卷题目行: an item of a session's form, to be chosen from.
 *
 * @param code its code in the bank; empty while somebody may still sit the form
 * @param stem the same
 */
public record FormItemLine(int no, String code, String stem) {
  /** Its number only. */
  public FormItemLine closed() {
    return new FormItemLine(no, "", "");
  }
}
