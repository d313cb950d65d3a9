package org.carecert.exam.domain;

/** 难度: of an item; a theory paper mixes about 20/70/10 (DOMAIN rule 24, unconfirmed). */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
