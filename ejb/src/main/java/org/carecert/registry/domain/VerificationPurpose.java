package org.carecert.registry.domain;

/** 查验目的: what a verification is for (国卫办人口发〔2019〕25号; 个人信息保护法). */
public enum VerificationPurpose {
  /** 备案. */
  FILING,
  /** 录用. */
  HIRING,
  /** 公共管理. */
  PUBLIC
}
