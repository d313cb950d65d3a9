package org.carecert.subsidy.domain;

import java.util.Map;

/** 资金余额: what each fund has left, less what claims under way have reserved. */
public record Purse(Map<Fund, Long> availableFen) {
  public Purse {
    availableFen = Map.copyOf(availableFen);
  }

  /** What a fund has left. */
  public long of(Fund fund) {
    return availableFen.getOrDefault(fund, 0L);
  }

  /** The same purse with an amount back in one fund. */
  public Purse plus(Fund fund, long fen) {
    Map<Fund, Long> more = new java.util.EnumMap<>(Fund.class);
    more.putAll(availableFen);
    more.merge(fund, fen, Long::sum);
    return new Purse(more);
  }
}
