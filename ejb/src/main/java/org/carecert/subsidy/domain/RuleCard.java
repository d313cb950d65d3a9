package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 政策规则: one dated, cited rule as it is applied and shown.
 *
 * @param id its public code
 * @param programme the programme
 * @param validFrom its first day
 * @param validTo its last day, or null while it is open
 * @param citation the document number
 * @param confirmed false while a part of it is recalled and not read
 * @param terms what it says
 */
public record RuleCard(
    String id,
    Programme programme,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String citation,
    boolean confirmed,
    RuleTerms terms) {

  /** True on each day from the first to the last, both inclusive. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** True if both are valid on some day. */
  public boolean meets(RuleCard other) {
    return (other.validTo == null || !validFrom.isAfter(other.validTo))
        && (validTo == null || !other.validFrom.isAfter(validTo));
  }
}
