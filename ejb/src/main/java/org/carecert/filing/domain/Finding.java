package org.carecert.filing.domain;

import org.jspecify.annotations.Nullable;

/**
 * 核查发现: one finding with its numbers and its basis.
 *
 * @param code a {@link FindingCode}, or a code of the registry's decision about a person
 * @param subject class kind, post, material kind or the staff row's ref
 * @param needed how many there must (or, for sizes, may) be; null where nothing is counted
 * @param found how many there are
 * @param basis the rule's source
 */
public record Finding(
    String code, String subject, @Nullable Integer needed, @Nullable Integer found, String basis) {

  /** A finding without numbers. */
  static Finding plain(FindingCode code, String subject, String basis) {
    return new Finding(code.name(), subject, null, null, basis);
  }

  /** The same finding with its numbers: how many there must be, and how many there are. */
  Finding counting(int must, int are) {
    return new Finding(code, subject, must, are, basis);
  }

  /**
   * True if this finding makes the filing incomplete: material or a valid credit code is missing.
   */
  public boolean makesIncomplete() {
    return code.equals(FindingCode.MATERIAL_MISSING.name())
        || code.equals(FindingCode.USCC_INVALID.name());
  }
}
