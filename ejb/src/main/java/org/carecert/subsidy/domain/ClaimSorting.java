package org.carecert.subsidy.domain;

import java.util.List;

/** 分拣: of claims that stand before a common step, which may take it and which are held back. */
public record ClaimSorting(List<Claim> clear, List<HeldBack> held) {
  public ClaimSorting {
    clear = List.copyOf(clear);
    held = List.copyOf(held);
  }
}
