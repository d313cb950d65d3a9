package org.carecert.registry.domain;

/** 佐证种类: what a registry keeps beside certificates (国卫人口发〔2019〕58号; rules 68, 69). */
public enum EvidenceKind {
  /** 健康合格证. */
  HEALTH_CERTIFICATE,
  /** 违法犯罪记录查询结果: only the result and the receipt, never the record. */
  RECORD_CHECK,
  /** 婴幼儿保育和心理健康培训. */
  MENTAL_HEALTH_TRAINING,
  /** 保安员证. */
  SECURITY_GUARD_LICENCE,
  /** 学历. */
  EDUCATION
}
