package org.carecert.filing.domain;

import java.util.List;

/** 核查结果: what is found in a filing on a day, and what the registry says of its staff. */
public record Checked(List<Finding> findings, List<StaffStanding> standings) {
  public Checked {
    findings = List.copyOf(findings);
    standings = List.copyOf(standings);
  }

  /** True if nothing is missing that a clock would wait for. */
  public boolean complete() {
    return findings.stream().noneMatch(Finding::makesIncomplete);
  }

  /** What the registry says of one row, post by post. */
  public List<StaffStanding> of(String ref) {
    return standings.stream().filter(standing -> standing.ref().equals(ref)).toList();
  }
}
