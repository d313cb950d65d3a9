package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 出处: where a parameter stands, and from which day. */
public record Source(String citation, @Nullable LocalDate since) {
  /** A book of our own, or a decision. */
  static Source of(String citation) {
    return new Source(citation, null);
  }

  /** As programs get it. */
  public String text() {
    return since == null ? citation : citation + " · " + since;
  }
}
