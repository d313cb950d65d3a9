package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.StatusPurpose;
import org.junit.jupiter.api.Test;

/** Which states which list marks. */
class StatusPurposeTest {
  @Test
  void revoked_and_superseded_are_never_good_again() {
    assertEquals(
        List.of(CertificateState.REVOKED, CertificateState.SUPERSEDED),
        marked(StatusPurpose.REVOCATION));
  }

  @Test
  void only_suspended_is_suspended() {
    assertEquals(List.of(CertificateState.SUSPENDED), marked(StatusPurpose.SUSPENSION));
  }

  @Test
  void a_purpose_is_known_by_the_word_of_the_standard_alone() {
    assertEquals(Optional.of(StatusPurpose.REVOCATION), StatusPurpose.of("revocation"));
    assertEquals(Optional.of(StatusPurpose.SUSPENSION), StatusPurpose.of("suspension"));
    assertEquals(Optional.empty(), StatusPurpose.of("REVOCATION"));
    assertEquals(Optional.empty(), StatusPurpose.of("message"));
  }

  private static List<CertificateState> marked(StatusPurpose purpose) {
    return Stream.of(CertificateState.values()).filter(purpose::marks).toList();
  }
}
