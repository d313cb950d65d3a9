package org.carecert.standard.domain;

import java.util.List;

/** 职业技能等级: the five levels, 5 the lowest (人社部《关于健全完善新时代技能人才职业技能等级制度的意见》). */
public final class Level {
  private static final List<String> NAMES =
      List.of("一级/高级技师", "二级/技师", "三级/高级工", "四级/中级工", "五级/初级工");
  private static final List<String> NAMES_KO =
      List.of("1급/고급기사", "2급/기사", "3급/고급공", "4급/중급공", "5급/초급공");
  private static final List<String> NAMES_EN =
      List.of(
          "level 1 / senior technician",
          "level 2 / technician",
          "level 3 / senior worker",
          "level 4 / intermediate worker",
          "level 5 / junior worker");

  /** What has no level. */
  public static final int NONE = 0;

  private Level() {}

  private static String named(List<String> names, int level) {
    return level == NONE ? "" : names.get(level - 1);
  }

  /** The name as certificates print it; empty for {@link #NONE}. */
  public static String name(int level) {
    return named(NAMES, level);
  }

  /** The name in Korean. */
  public static String nameKo(int level) {
    return named(NAMES_KO, level);
  }

  /** The name in English. */
  public static String nameEn(int level) {
    return named(NAMES_EN, level);
  }
}
