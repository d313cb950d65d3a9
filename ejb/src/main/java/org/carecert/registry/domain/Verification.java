package org.carecert.registry.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * 查验答复: the answer, before its receipt (rule 58).
 *
 * @param registryVersion the number of the last change known when it was decided
 * @param asOf the day that was judged
 * @param knownAt the moment whose knowledge was used; asked again with both, the results are the
 *     same
 */
public record Verification(
    String verificationId,
    long registryVersion,
    OffsetDateTime decidedAt,
    LocalDate asOf,
    OffsetDateTime knownAt,
    List<VerificationResult> results) {
  public Verification {
    results = List.copyOf(results);
  }

  /** The answer with its receipt. */
  public ReceiptedVerification withReceipt(String receipt) {
    return new ReceiptedVerification(
        verificationId, registryVersion, decidedAt, asOf, knownAt, results, receipt);
  }
}
