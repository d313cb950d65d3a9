package org.carecert.filing.domain;

import java.util.Arrays;
import java.util.List;

/** 备案材料: what a filing encloses (托育机构登记和备案办法（试行），国卫办人口发〔2019〕25号 art. 8). */
public enum MaterialKind {
  /** 登记证书（营业执照等）. */
  REGISTRATION,
  /** 场地证明. */
  PREMISES,
  /** 卫生评价报告. */
  HYGIENE_REPORT,
  /** 消防安全检查合格证明. */
  FIRE_SAFETY,
  /** 食品经营许可证, only where the facility cooks. */
  FOOD_PERMIT,
  /** 备案承诺书. */
  UNDERTAKING;

  /** What must be enclosed: everything; the food permit only by a facility that cooks. */
  public static List<MaterialKind> needed(boolean cooks) {
    return Arrays.stream(values()).filter(kind -> cooks || kind != FOOD_PERMIT).toList();
  }
}
