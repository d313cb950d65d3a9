package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.PaperMatter;
import org.carecert.certificate.domain.Reissue;
import org.carecert.certificate.domain.ReissueCard;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A certificate that is to be printed once more (DOMAIN §3.4). */
class ReissueTest {
  private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

  private final Reissue reissue =
      new Reissue(
          new PaperMatter.Of(1, 7), ReissueCause.LOST, "本人申请", new TwoOfficers("school.a", NOW));

  @Test
  void the_same_person_cannot_sign() {
    Refused refused = assertThrows(Refused.class, () -> reissue.sign("school.a", NOW));
    assertEquals(CommonReason.SAME_OFFICER, refused.reason());
    assertEquals(MatterState.PREPARED, card().state());
  }

  @Test
  void another_person_signs_once() {
    reissue.sign("school.b", NOW.plusSeconds(60));
    assertEquals(MatterState.DONE, card().state());
    assertEquals("school.b", card().signedBy());
    Refused twice = assertThrows(Refused.class, () -> reissue.sign("school.c", NOW));
    assertEquals(CertificateReason.REISSUE_CLOSED, twice.reason());
    assertThrows(Refused.class, reissue::withdraw);
  }

  @Test
  void what_was_taken_back_is_not_signed() {
    reissue.withdraw();
    Refused refused = assertThrows(Refused.class, () -> reissue.sign("school.b", NOW));
    assertEquals(CertificateReason.REISSUE_CLOSED, refused.reason());
  }

  @Test
  void only_a_valid_certificate_is_good_for_it() {
    assertTrue(held(null, CertificateState.VALID).goodOn(ISSUED));
    assertFalse(held(null, CertificateState.VALID).goodOn(ISSUED.minusDays(1)));
    assertTrue(held(ISSUED.plusDays(9), CertificateState.VALID).goodOn(ISSUED.plusDays(9)));
    assertFalse(held(ISSUED.plusDays(9), CertificateState.VALID).goodOn(ISSUED.plusDays(10)));
    for (CertificateState state :
        List.of(
            CertificateState.SUSPENDED, CertificateState.REVOKED, CertificateState.SUPERSEDED)) {
      assertFalse(held(null, CertificateState.VALID, state).goodOn(ISSUED.plusDays(1)));
    }
  }

  private ReissueCard card() {
    return reissue.card("N1", "崔金女");
  }

  private static HeldCertificate held(@Nullable LocalDate last, CertificateState... states) {
    List<StateEvent> events =
        Stream.of(states).map(s -> new StateEvent(s, ISSUED, Instant.EPOCH, "决定")).toList();
    return new HeldCertificate(
        1,
        "MJTEXT004-2026-00001",
        CertificateKind.TRAINING_COMPLETION,
        "4-10-01-03",
        5,
        null,
        "某学校",
        2L,
        ISSUED,
        last,
        "CODE",
        CertificateOrigin.ISSUED,
        events);
  }
}
