package org.carecert.audit.domain;

import java.util.List;

/**
 * 一致性证明: what proves that nothing was changed between two sizes of the log (RFC 6962 §2.1.2).
 *
 * @param path the hashes that prove it
 */
public record ConsistencyProof(
    long from, String fromRoot, long to, String toRoot, List<String> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }
}
