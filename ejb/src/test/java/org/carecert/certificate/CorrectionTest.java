package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CorrectionCard;
import org.carecert.certificate.domain.CorrectionCause;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.NameCorrection;
import org.carecert.certificate.domain.NewCorrection;
import org.carecert.certificate.domain.PaperMatter;
import org.carecert.identity.domain.Naming;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.junit.jupiter.api.Test;

/** A certificate on which another name belongs (rule 35). */
class CorrectionTest {
  private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");

  private final NameCorrection correction =
      new NameCorrection(
          new PaperMatter.Of(1, 7),
          new NewCorrection(CorrectionCause.CHANGED, " 金女人 ", " ", " 户口簿 ", " 决〔2026〕1号 "),
          new TwoOfficers("school.a", NOW));

  @Test
  void the_name_is_kept_without_blanks_and_no_korean_one_where_none_was_written() {
    assertEquals(new Naming("金女人", null), card().right());
    assertEquals("户口簿", card().document());
    assertEquals("决〔2026〕1号", card().decision());
  }

  @Test
  void the_same_person_cannot_sign() {
    Refused refused =
        assertThrows(Refused.class, () -> correction.sign("school.a", NOW, "NEW-0001"));
    assertEquals(CommonReason.SAME_OFFICER, refused.reason());
    assertThrows(Refused.class, () -> correction.mustBeSignable("school.a"));
    assertEquals(MatterState.PREPARED, card().state());
    assertNull(card().newNumber());
  }

  @Test
  void another_person_signs_once_and_the_new_number_is_told() {
    correction.mustBeSignable("school.b");
    correction.sign("school.b", NOW.plusSeconds(60), "NEW-0001");
    assertEquals(MatterState.DONE, card().state());
    assertEquals("NEW-0001", card().newNumber());
    Refused twice = assertThrows(Refused.class, () -> correction.mustBeSignable("school.c"));
    assertEquals(CertificateReason.CORRECTION_CLOSED, twice.reason());
    assertThrows(Refused.class, correction::withdraw);
  }

  @Test
  void what_was_taken_back_is_not_signed() {
    correction.withdraw();
    Refused refused =
        assertThrows(Refused.class, () -> correction.sign("school.b", NOW, "NEW-0001"));
    assertEquals(CertificateReason.CORRECTION_CLOSED, refused.reason());
  }

  private CorrectionCard card() {
    return correction.card("OLD-0001", "金女");
  }
}
