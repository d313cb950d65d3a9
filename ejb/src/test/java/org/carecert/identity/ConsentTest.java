package org.carecert.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.carecert.identity.domain.Consent;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.identity.domain.ConsentLine;
import org.junit.jupiter.api.Test;

/** A consent and what it is needed for. */
class ConsentTest {
  @Test
  void a_consent_says_what_under_which_notice_and_when() {
    Instant at = Instant.parse("2026-11-25T02:00:00Z");
    assertEquals(
        new ConsentLine(ConsentKind.PHOTO, Consent.NOTICE_VERSION, at),
        new Consent(1, ConsentKind.PHOTO, at).line());
  }

  @Test
  void sensitive_data_need_a_consent_of_their_own_and_a_photo_may_be_refused() {
    assertTrue(ConsentKind.PERSONAL_INFORMATION.needed());
    assertTrue(ConsentKind.SENSITIVE_INFORMATION.needed());
    assertFalse(ConsentKind.PHOTO.needed());
  }
}
