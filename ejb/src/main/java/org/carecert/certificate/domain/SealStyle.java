package org.carecert.certificate.domain;

/** 印章样式: the picture of the seal; the trust is the signature (GB/T 33481). */
public enum SealStyle {
  /** 五角星. */
  STAR,
  /** 无星: ring and words alone. */
  RING,
  /** 不印: a place is left for the stamp. */
  NONE
}
