package org.carecert.certificate.domain;

/**
 * 证书种类: the kinds of paper that the field knows. What each is good for is decided by the registry
 * and the subsidy rules (人社部发〔2024〕5号: a training certificate gives no assessment subsidy).
 */
public enum CertificateKind {
  /** 职业技能等级证书: issued by a filed evaluation organisation alone (人社鉴发〔2021〕1号). */
  SKILL_LEVEL(1),
  /** 职业资格证书: the former national qualification; only imported. */
  OCCUPATIONAL_QUALIFICATION(2),
  /** 培训合格证书: issued by the school after its final test. */
  TRAINING_COMPLETION(3),
  /** 岗位培训合格证: head and health-staff training by the health side ({@link PassList}). */
  POST_TRAINING(4),
  /** 专项职业能力证书: issued by the HR bureau ({@link PassList}). */
  SPECIAL_ABILITY(5);

  private final int mark;

  CertificateKind(int mark) {
    this.mark = mark;
  }

  /** What stands for the kind in the codes on papers; never given to another kind. */
  public int mark() {
    return mark;
  }

  /** Why there is no certificate of this kind any more if its ground is gone. */
  public CertificateReason gone() {
    return switch (this) {
      case SKILL_LEVEL, OCCUPATIONAL_QUALIFICATION -> CertificateReason.RESULT_NOT_PASSED;
      case TRAINING_COMPLETION -> CertificateReason.TRAINING_NOT_COMPLETE;
      case POST_TRAINING, SPECIAL_ABILITY -> CertificateReason.LIST_WITHDRAWN;
    };
  }

  /** Whether it certifies an occupation at a level. */
  public boolean levelled() {
    return this != POST_TRAINING && this != SPECIAL_ABILITY;
  }
}
