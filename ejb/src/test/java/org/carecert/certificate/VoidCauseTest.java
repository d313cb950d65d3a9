package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.carecert.certificate.domain.VoidCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a number is void, as the register keeps it and as it is said. */
class VoidCauseTest {
  @ParameterizedTest
  @CsvSource({
    "FAILED, FAILED",
    "INTERRUPTED, INTERRUPTED",
    "ALREADY_ISSUED, CERTIFIED",
    "PHOTO_CONSENT_MISSING, PHOTO",
    "RESULT_NOT_PASSED, GROUNDS",
    "BARRED, SANCTIONED",
    "SERIES_EXHAUSTED, REFUSED",
    "A_WORD_OF_AN_EARLIER_VERSION, REFUSED"
  })
  void a_kept_word_has_its_cause(String word, VoidCause cause) {
    assertEquals(cause, VoidCause.of(word));
  }

  @Test
  void no_word_has_two_causes() {
    int words = 0;
    for (VoidCause cause : VoidCause.values()) {
      words += cause.kept().size();
    }
    assertEquals(words, VoidCause.named().size());
    assertFalse(VoidCause.named().contains("SERIES_EXHAUSTED"));
  }
}
