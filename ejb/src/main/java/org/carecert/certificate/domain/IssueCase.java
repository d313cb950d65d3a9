package org.carecert.certificate.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 发证事项: one person for whom a certificate may be issued, with what upstream still finds missing.
 *
 * @param ground names the training or result, so that it is certified once
 * @param missing what the training or the examination still lacks
 */
public record IssueCase(
    String ground,
    long personId,
    String occupation,
    int level,
    Grounds grounds,
    List<Refusal> missing) {
  public IssueCase {
    missing = List.copyOf(missing);
  }
}
