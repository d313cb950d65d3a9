package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 急需紧缺职业: an occupation on the published list, dated and cited. The list is empty until HR enters
 * the notice that brings it.
 */
public record ShortageOccupation(
    String occupation, LocalDate validFrom, @Nullable LocalDate validTo, String citation) {

  /** True on each day from the first to the last, both inclusive. */
  public boolean listedOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** True if both are listed on some day. */
  public boolean meets(ShortageOccupation other) {
    return (other.validTo == null || !validFrom.isAfter(other.validTo))
        && (validTo == null || !other.validFrom.isAfter(validTo));
  }
}
