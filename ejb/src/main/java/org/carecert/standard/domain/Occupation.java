package org.carecert.standard.domain;

/** 职业: an occupation of the national catalogue (中华人民共和国职业分类大典 2022) with its levels. */
public record Occupation(
    String code, String name, String nameKo, String nameEn, int lowestLevel, int highestLevel) {

  /** Whether the occupation has this level; 5 is the lowest. */
  public boolean hasLevel(int level) {
    return level <= lowestLevel && level >= highestLevel;
  }
}
