package org.carecert.certificate.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 某日效力: what a certificate was worth on one day, and on which decision that rests.
 *
 * @param since from which day it was so; null before the first day
 * @param basis the decision or rule; null before the first day
 */
public record CertificateValidity(
    String number,
    LocalDate asOf,
    Validity validity,
    @Nullable LocalDate since,
    @Nullable String basis) {
  /** The day that a question names, null if it names none. */
  public static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refused.at("asOf", CommonReason.MALFORMED, "asOf");
    }
  }

  /** What this certificate was worth on a day. */
  public static CertificateValidity of(HeldCertificate certificate, LocalDate day) {
    Optional<StateEvent> event = certificate.eventOn(day);
    Validity validity = Validity.of(certificate, day);
    LocalDate last = validity == Validity.EXPIRED ? certificate.expiresOn() : null;
    return new CertificateValidity(
        certificate.number(),
        day,
        validity,
        last == null ? event.map(StateEvent::from).orElse(null) : last.plusDays(1),
        event.map(StateEvent::basis).orElse(null));
  }
}
