package org.carecert.certificate.domain;

/** 补发原因: why a holder needs a new copy of a certificate that still stands (DOMAIN §3.4). */
public enum ReissueCause {
  /** 遗失. */
  LOST,
  /** 损毁. */
  DAMAGED,
  /** 更换照片. */
  PHOTO_CHANGED,
  /** 印制有误. */
  MISPRINTED
}
