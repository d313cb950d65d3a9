package org.carecert.standard.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有时效的数据: a row with its first and its last day (local rules).
 *
 * @param <T> the row itself
 */
public interface Dated<T> {
  /** Its first day. */
  LocalDate validFrom();

  /** Its last day, null if none is known. */
  @Nullable LocalDate validTo();

  /** The same, ending on this day. */
  T endingOn(@Nullable LocalDate last);
}
