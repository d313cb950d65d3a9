package org.carecert.registry.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * 查验答复及回执: the answer with a signature over it (rule 58).
 *
 * @param receipt compact JWS (ES256) whose payload is the answer without this field
 */
public record ReceiptedVerification(
    String verificationId,
    long registryVersion,
    OffsetDateTime decidedAt,
    LocalDate asOf,
    OffsetDateTime knownAt,
    List<VerificationResult> results,
    String receipt) {
  public ReceiptedVerification {
    results = List.copyOf(results);
  }
}
