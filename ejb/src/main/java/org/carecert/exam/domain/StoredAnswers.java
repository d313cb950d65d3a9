package org.carecert.exam.domain;

/** 现存答案: how the answers that are stored now stand to those of a receipt. */
public enum StoredAnswers {
  /** 一致: every response is there, and no other. */
  SAME,
  /** 不一致: an answer that counts is another one. */
  CHANGED,
  /** 仅旧记录有别: what counts is the same; a response that was replaced before is not. */
  REPLACED
}
