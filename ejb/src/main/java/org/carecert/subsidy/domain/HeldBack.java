package org.carecert.subsidy.domain;

import java.util.List;

/** 暂缓: a claim that a step over many left out, and why. */
public record HeldBack(String claim, List<Bar> reasons) {
  public HeldBack {
    reasons = List.copyOf(reasons);
  }
}
