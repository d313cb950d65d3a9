package org.carecert.subsidy.domain;

/** 资金来源: the purse that pays (延边州实施办法 2024 art. 2). One certificate is paid from one of them. */
public enum Fund {
  /** 失业保险基金. */
  UNEMPLOYMENT_INSURANCE,
  /** 就业补助资金. */
  EMPLOYMENT
}
