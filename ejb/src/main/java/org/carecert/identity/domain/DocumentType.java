package org.carecert.identity.domain;

/** 证件类型: kinds of identity documents (GB 11643-1999; 外国人永久居留身份证 2017, 2023). */
public enum DocumentType {
  /** 居民身份证, and residence permits of Hong Kong, Macau and Taiwan residents. */
  RESIDENT_ID,
  /** 外国人永久居留身份证, of 15 or 18 characters. */
  FOREIGN_PERMANENT_RESIDENT
}
