package org.carecert.subsidy.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 不重复享受: what a person is paid for only once in a life (DOMAIN rules 44 and 46). */
public enum Once {
  /** Nothing; only the yearly or lifetime count binds. */
  NOTHING,
  /** 同一职业 once. */
  OCCUPATION,
  /** 同一职业同一等级 once. */
  OCCUPATION_LEVEL;

  /** True if an earlier payment is for the same as this certificate. */
  public boolean same(PastClaim past, Paper paper) {
    return switch (this) {
      case NOTHING -> false;
      case OCCUPATION ->
          Objects.equals(past.occupation(), paper.occupation())
              && sameNumberIfNameless(past, paper);
      case OCCUPATION_LEVEL ->
          Objects.equals(past.occupation(), paper.occupation())
              && Objects.equals(past.level(), paper.level())
              && sameNumberIfNameless(past, paper);
    };
  }

  /** The text under which the database keeps it unique for a person; null where nothing is. */
  public @Nullable String key(Programme programme, Paper paper) {
    String what = paper.occupation() == null ? "#" + paper.id() : paper.occupation();
    return switch (this) {
      case NOTHING -> null;
      case OCCUPATION -> programme + ":" + what;
      case OCCUPATION_LEVEL -> programme + ":" + what + ":" + paper.level();
    };
  }

  private static boolean sameNumberIfNameless(PastClaim past, Paper paper) {
    return paper.occupation() != null || past.certificateId() == paper.id();
  }
}
