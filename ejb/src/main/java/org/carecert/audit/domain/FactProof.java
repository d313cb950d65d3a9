package org.carecert.audit.domain;

import java.util.List;

/**
 * 存证证明: what proves to a stranger that a fact was logged (RFC 6962 §2.1.1).
 *
 * @param format of this file
 * @param checkpoint the signed note
 * @param index where the fact stands
 * @param path the hashes beside the way up to the root
 * @param parts what the fact says
 */
public record FactProof(
    String format, String checkpoint, long index, List<String> path, List<ShownPart> parts) {
  /** The format that is written now. */
  public static final String FORMAT = "carecert-log-proof-1";

  public FactProof {
    path = List.copyOf(path);
    parts = List.copyOf(parts);
  }
}
