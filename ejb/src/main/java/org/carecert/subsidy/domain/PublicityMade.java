package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.List;

/** 公示结果: which claims went onto the list, until when, and which were held back. */
public record PublicityMade(
    List<String> claims, LocalDate from, LocalDate until, List<HeldBack> held) {
  public PublicityMade {
    claims = List.copyOf(claims);
    held = List.copyOf(held);
  }
}
