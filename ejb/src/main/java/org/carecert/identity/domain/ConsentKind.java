package org.carecert.identity.domain;

/** 同意事项: what a person agrees to, each separately (个人信息保护法 第十三、二十九条: 处理敏感个人信息应当取得 单独同意). */
public enum ConsentKind {
  /** 个人信息: name, training, exams, certificates. */
  PERSONAL_INFORMATION,
  /** 敏感个人信息: the number of the document, health and record check results. */
  SENSITIVE_INFORMATION,
  /** 照片: printed on certificates only. */
  PHOTO;

  /** Whether nothing can be done for a person who does not agree to it. */
  public boolean needed() {
    return this != PHOTO;
  }
}
