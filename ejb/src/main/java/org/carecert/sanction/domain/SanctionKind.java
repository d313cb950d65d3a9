package org.carecert.sanction.domain;

/** 从业禁止种类: the kinds of sanction and what each rests on (rule 65). */
public enum SanctionKind {
  /** 法定终身禁入: for life by statute (人口与计划生育法 art. 41). */
  STATUTORY_LIFETIME(SanctionEffect.BARRED),
  /** 法院判决终身禁止: for life by judgment (未成年人保护法 art. 62, 法发〔2022〕32号). */
  COURT_LIFETIME(SanctionEffect.BARRED),
  /** 法院判决期限禁止: three to five years from the end of the sentence (刑法 art. 37-1). */
  COURT_TERM(SanctionEffect.BARRED),
  /** 暂停从业: interim, while a case is open; never a ban (rule 67). */
  SUSPENDED(SanctionEffect.SUSPENDED);

  private final SanctionEffect effect;

  SanctionKind(SanctionEffect effect) {
    this.effect = effect;
  }

  /** What it means at a gate. */
  public SanctionEffect effect() {
    return effect;
  }

  /** True if it ends only by a decision that reverses it. */
  public boolean forLife() {
    return this == STATUTORY_LIFETIME || this == COURT_LIFETIME;
  }
}
