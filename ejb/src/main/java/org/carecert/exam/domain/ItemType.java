package org.carecert.exam.domain;

/** 题型: the kinds of items of a theory paper, and what a candidate gives for each of them. */
public enum ItemType {
  /** 单项选择题: exactly one option is right. */
  SINGLE(AnswerShape.LETTER),
  /** 多项选择题: two or more are right; all or nothing, or the share of what was found. */
  MULTIPLE(AnswerShape.LETTERS),
  /** 判断题: true or false. */
  TRUE_FALSE(AnswerShape.LETTER),
  /** 匹配题: each entry on the left belongs to one on the right. */
  MATCHING(AnswerShape.PAIRS),
  /** 排序题: the entries are put into their order. */
  ORDERING(AnswerShape.SEQUENCE),
  /** 填空题: a word or a few; several spellings may be right. */
  FILL_IN(AnswerShape.LINE),
  /** 计算题: a number, right within a tolerance. */
  NUMERIC(AnswerShape.LINE),
  /** 简答题: a few sentences, marked by people. */
  SHORT_ANSWER(AnswerShape.TEXT),
  /** 案例分析题: a text on a case, marked by people. */
  CASE_ANALYSIS(AnswerShape.TEXT);

  private final AnswerShape shape;

  ItemType(AnswerShape shape) {
    this.shape = shape;
  }

  /** What an answer to it looks like. */
  public AnswerShape shape() {
    return shape;
  }

  /** Whether people mark it: the machine leaves it open. */
  public boolean needsPeople() {
    return shape == AnswerShape.TEXT;
  }
}
