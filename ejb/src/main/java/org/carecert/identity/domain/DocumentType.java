package org.carecert.identity.domain;

import java.util.Optional;

/** 证件类型: kinds of identity documents (GB 11643-1999; 外国人永久居留身份证 2017, 2023). */
public enum DocumentType {
  /** 居民身份证, and residence permits of Hong Kong, Macau and Taiwan residents. */
  RESIDENT_ID,
  /** 外国人永久居留身份证, of 15 or 18 characters. */
  FOREIGN_PERMANENT_RESIDENT;

  /** The type by a word of a sheet; a resident's identity card where none is written. */
  public static Optional<DocumentType> ofWord(String word) {
    return switch (word) {
      case "", "居民身份证", "身份证", "港澳台居民居住证", "거민신분증", "RESIDENT_ID" -> Optional.of(RESIDENT_ID);
      case "外国人永久居留身份证", "外国人永久居留证", "FOREIGN_PERMANENT_RESIDENT" ->
          Optional.of(FOREIGN_PERMANENT_RESIDENT);
      default -> Optional.empty();
    };
  }
}
