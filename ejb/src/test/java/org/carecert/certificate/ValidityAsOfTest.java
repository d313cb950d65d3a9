package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateValidity;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.domain.Validity;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A certificate that was suspended, given back and revoked, asked about on every day of its life.
 */
class ValidityAsOfTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);
  private static final int SUSPENDED = 10;
  private static final int RESTORED = 20;
  private static final int REVOKED = 30;

  private static final HeldCertificate CERTIFICATE =
      held(
          null,
          said(CertificateState.VALID, 0, "签发"),
          said(CertificateState.SUSPENDED, SUSPENDED, "暂停决定"),
          said(CertificateState.VALID, RESTORED, "恢复决定"),
          said(CertificateState.REVOKED, REVOKED, "撤销决定"));

  @Test
  void each_day_has_what_was_said_of_it_then() {
    for (int day = -5; day < 45; day++) {
      assertEquals(worth(day), on(CERTIFICATE, day).validity(), "day " + day);
    }
  }

  private static Validity worth(int day) {
    if (day < 0) {
      return Validity.NOT_YET;
    }
    if (day >= REVOKED) {
      return Validity.REVOKED;
    }
    return day >= SUSPENDED && day < RESTORED ? Validity.SUSPENDED : Validity.VALID;
  }

  @Test
  void the_decision_of_the_day_is_told_with_it() {
    CertificateValidity suspended = on(CERTIFICATE, RESTORED - 1);
    assertEquals("暂停决定", suspended.basis());
    assertEquals(ISSUED.plusDays(SUSPENDED), suspended.since());
    assertEquals("恢复决定", on(CERTIFICATE, RESTORED).basis());
    assertEquals(null, on(CERTIFICATE, -1).basis());
  }

  @Test
  void it_expires_after_its_last_good_day_and_nobody_records_that() {
    HeldCertificate dated = held(ISSUED.plusDays(5), said(CertificateState.VALID, 0, "签发"));
    assertEquals(Validity.VALID, on(dated, 5).validity());
    assertEquals(Validity.EXPIRED, on(dated, 6).validity());
    assertEquals(ISSUED.plusDays(6), on(dated, 9).since());
  }

  @Test
  void what_is_revoked_stays_revoked_though_it_would_have_expired() {
    HeldCertificate dated =
        held(
            ISSUED.plusDays(5),
            said(CertificateState.VALID, 0, "签发"),
            said(CertificateState.REVOKED, 3, "撤销决定"));
    assertEquals(Validity.REVOKED, on(dated, 9).validity());
  }

  @Test
  void a_day_that_is_none_is_malformed() {
    Refused refused = assertThrows(Refused.class, () -> CertificateValidity.day("2026-02-30"));
    assertEquals(CommonReason.MALFORMED, refused.reason());
    assertEquals(null, CertificateValidity.day(" "));
    assertEquals(ISSUED, CertificateValidity.day("2026-03-01"));
  }

  private static CertificateValidity on(HeldCertificate certificate, int day) {
    return CertificateValidity.of(certificate, ISSUED.plusDays(day));
  }

  private static StateEvent said(CertificateState state, int day, String basis) {
    return new StateEvent(state, ISSUED.plusDays(day), Instant.EPOCH, basis);
  }

  private static HeldCertificate held(@Nullable LocalDate expiresOn, StateEvent... events) {
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
        expiresOn,
        "CODE",
        CertificateOrigin.ISSUED,
        List.of(events));
  }
}
