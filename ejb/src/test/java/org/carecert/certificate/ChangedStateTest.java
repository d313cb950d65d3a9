package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.junit.jupiter.api.Test;

/** A certificate about which several things were said (rule 35). */
class ChangedStateTest {
  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

  @Test
  void before_its_day_there_is_no_certificate() {
    HeldCertificate held = told(event(CertificateState.VALID, 0));
    assertEquals(Optional.empty(), held.stateOn(ISSUED.minusDays(1)));
    assertEquals(Optional.of(CertificateState.VALID), held.stateOn(ISSUED));
  }

  @Test
  void a_suspension_holds_until_it_is_lifted() {
    HeldCertificate held =
        told(
            event(CertificateState.VALID, 0),
            event(CertificateState.SUSPENDED, 10),
            event(CertificateState.VALID, 20));
    assertEquals(Optional.of(CertificateState.SUSPENDED), held.stateOn(ISSUED.plusDays(19)));
    assertEquals(Optional.of(CertificateState.VALID), held.stateOn(ISSUED.plusDays(20)));
  }

  @Test
  void a_revocation_wins_from_its_day_on_whatever_was_said_before() {
    HeldCertificate held =
        told(
            event(CertificateState.VALID, 0),
            event(CertificateState.SUSPENDED, 10),
            event(CertificateState.VALID, 20),
            event(CertificateState.REVOKED, 5));
    assertEquals(Optional.of(CertificateState.VALID), held.stateOn(ISSUED.plusDays(4)));
    assertEquals(Optional.of(CertificateState.REVOKED), held.stateOn(ISSUED.plusDays(5)));
    assertEquals(Optional.of(CertificateState.REVOKED), held.stateOn(ISSUED.plusDays(30)));
  }

  private static StateEvent event(CertificateState state, int day) {
    return new StateEvent(state, ISSUED.plusDays(day), Instant.EPOCH, "决定");
  }

  private static HeldCertificate told(StateEvent... events) {
    List<StateEvent> list = Arrays.asList(events);
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
        null,
        "CODE",
        CertificateOrigin.ISSUED,
        list);
  }
}
