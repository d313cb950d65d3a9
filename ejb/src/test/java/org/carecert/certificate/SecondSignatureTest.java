package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.Batch.Officer;
import org.carecert.certificate.domain.BatchState;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A batch that one person prepared. */
class SecondSignatureTest {
  private static final Officer FIRST = new Officer(1, "李一");
  private static final Officer SECOND = new Officer(2, "金二");
  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

  private final Batch batch =
      new Batch(CertificateKind.TRAINING_COMPLETION, 7, "COHORT", FIRST, NOW);

  @Test
  void the_same_person_cannot_sign() {
    Refused refused = assertThrows(Refused.class, () -> batch.sign(FIRST, NOW));
    assertEquals(CommonReason.SAME_OFFICER, refused.reason());
    assertEquals(BatchState.PREPARED, batch.state());
  }

  @Test
  void another_person_signs_and_may_sign_on_after_a_break() {
    batch.sign(SECOND, NOW);
    batch.sign(SECOND, NOW);
    assertEquals(BatchState.ISSUING, batch.state());
  }

  @Test
  void an_issued_batch_is_closed() {
    batch.sign(SECOND, NOW);
    batch.issued();
    Refused refused = assertThrows(Refused.class, () -> batch.sign(SECOND, NOW));
    assertEquals(CertificateReason.BATCH_CLOSED, refused.reason());
  }

  @Test
  void a_withdrawn_batch_cannot_be_signed() {
    batch.withdraw();
    assertThrows(Refused.class, () -> batch.sign(SECOND, NOW));
  }
}
