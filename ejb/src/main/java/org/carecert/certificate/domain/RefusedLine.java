package org.carecert.certificate.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/** 不予签发名单: one person of a batch who got no certificate, and why (rule 31). */
public record RefusedLine(String name, String occupation, int level, List<Refusal> reasons) {
  public RefusedLine {
    reasons = List.copyOf(reasons);
  }
}
