package org.carecert.certificate.domain;

import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/** 第二语文: what stands second on the paper, after the Chinese (延州政办发〔2022〕16号; DOMAIN §8). */
public enum SecondBlock {
  /** 按参数: as the dated parameter of the kind says. */
  BY_PARAMETER,
  /** 朝鲜语文. */
  KO,
  /** 英文. */
  EN,
  /** 无: Chinese alone. */
  NONE;

  /** The language that stands second where the parameter says this one; null for none. */
  public @Nullable Language language(Language byParameter) {
    return switch (this) {
      case BY_PARAMETER -> byParameter;
      case KO -> Language.KO;
      case EN -> Language.EN;
      case NONE -> null;
    };
  }

  /** Whether the paper may speak this language. */
  public boolean speaks(Language language) {
    return language == Language.ZH
        || this == BY_PARAMETER
        || (this == KO && language == Language.KO)
        || (this == EN && language == Language.EN);
  }
}
