package org.carecert.certificate.domain;

/** 编号办法: by which numbers a kind is counted (人社鉴发〔2019〕2号; DOMAIN §3.2). */
public enum Numbering {
  /** 分配前缀: the 22 characters, thirteen of them allocated to the body. */
  ALLOCATED,
  /** 地方编号: the local series; its prefix is a dated parameter. */
  LOCAL
}
