package org.carecert.certificate.domain;

/** 票面栏目: the fields of a certificate's face that bear a label (人社鉴发〔2021〕1号; DOMAIN §3.3). */
public enum FaceField {
  /** 证书编号. */
  NUMBER(false),
  /** 姓名. */
  NAME(false),
  /** 证件类型. */
  DOCUMENT_TYPE(false),
  /** 证件号码. */
  DOCUMENT(false),
  /** 职业名称, 培训岗位, 专项能力. */
  OCCUPATION(false),
  /** 工种方向. */
  WORK_TYPE(true),
  /** 技能等级. */
  LEVEL(true),
  /** 考核成绩. */
  SCORES(true),
  /** 培训学时. */
  HOURS(true),
  /** 评价机构, 发证机构. */
  ISSUER(true),
  /** 扫码核验: the words under the code. */
  SCAN(false);

  private final boolean optional;

  FaceField(boolean optional) {
    this.optional = optional;
  }

  /** Whether a template may leave it out. */
  public boolean optional() {
    return optional;
  }
}
