package org.carecert.exam.domain;

/** 重要程度: of an assessment point in the outline (鉴定要素细目表): core, general, auxiliary. */
public enum Importance {
  X,
  Y,
  Z
}
