package org.carecert.sanction.domain;

/** 限制效果: what a sanction in force means at every gate (法发〔2022〕32号). */
public enum SanctionEffect {
  /** May not work with children. */
  BARRED,
  /** May not work with children until the case is decided. */
  SUSPENDED
}
