package org.carecert.certificate.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateLine;
import org.carecert.certificate.domain.CertificateOrigin;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateValidity;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.CopyLine;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.domain.Validity;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about certificates. */
final class CertificateAnswers {
  private CertificateAnswers() {}

  static @Nullable CertificateState state(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    for (CertificateState state : CertificateState.values()) {
      if (state.name().equals(text)) {
        return state;
      }
    }
    throw Refused.at("state", CommonReason.MALFORMED, "state");
  }

  /** One certificate of a list. */
  @Schema(name = "CertificateItem")
  public record Item(
      String number,
      CertificateKind kind,
      String name,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      LocalDate issuedOn,
      CertificateState state,
      String verificationCode) {
    static Item of(CertificateLine line) {
      return new Item(
          line.number(),
          line.kind(),
          line.name(),
          line.occupation(),
          line.level(),
          line.issuedOn(),
          line.state(),
          line.verificationCode());
    }
  }

  /** A page of certificates. */
  @Schema(name = "CertificatePage")
  public record Page(List<Item> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<CertificateLine> slice) {
      return new Page(slice.items().stream().map(Item::of).toList(), slice.next());
    }
  }

  /** The caller's own certificates. */
  @Schema(name = "OwnCertificates")
  public record Mine(List<Item> items) {
    public Mine {
      items = List.copyOf(items);
    }

    static Mine of(List<CertificateLine> lines) {
      return new Mine(lines.stream().map(Item::of).toList());
    }
  }

  /** What a certificate was worth on a day. */
  @Schema(name = "CertificateOnDay")
  public record OnDay(
      String number,
      LocalDate asOf,
      Validity validity,
      @Schema(nullable = true) @Nullable LocalDate since,
      @Schema(nullable = true) @Nullable String basis) {
    static OnDay of(CertificateValidity told) {
      return new OnDay(told.number(), told.asOf(), told.validity(), told.since(), told.basis());
    }
  }

  /** Something said about a certificate. */
  @Schema(name = "CertificateEventAnswer")
  public record Event(
      CertificateState state, LocalDate from, OffsetDateTime recordedAt, String basis) {
    static Event of(StateEvent event) {
      return new Event(
          event.state(),
          event.from(),
          OffsetDateTime.ofInstant(event.recordedAt(), CityClock.ZONE),
          event.basis());
    }
  }

  /** A physical copy of a certificate; one that was replaced counts no more. */
  @Schema(name = "CertificateCopy")
  public record Copy(
      String printSerial,
      OffsetDateTime printedAt,
      @Schema(nullable = true) @Nullable ReissueCause cause,
      @Schema(nullable = true) @Nullable OffsetDateTime replacedAt) {
    static Copy of(CopyLine copy) {
      return new Copy(
          copy.printSerial(),
          OffsetDateTime.ofInstant(copy.printedAt(), CityClock.ZONE),
          copy.cause(),
          copy.replacedAt() == null
              ? null
              : OffsetDateTime.ofInstant(copy.replacedAt(), CityClock.ZONE));
    }
  }

  /** A certificate with everything said about it. */
  @Schema(name = "CertificateDetail")
  public record Detail(
      String number,
      CertificateKind kind,
      String name,
      String maskedDocument,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      @Schema(nullable = true) @Nullable String post,
      String issuer,
      LocalDate issuedOn,
      @Schema(nullable = true) @Nullable LocalDate expiresOn,
      CertificateState state,
      @Schema(nullable = true) @Nullable String replaces,
      @Schema(nullable = true) @Nullable String replacedBy,
      CertificateOrigin origin,
      boolean printed,
      String verificationCode,
      List<Event> events,
      List<Copy> copies) {
    public Detail {
      events = List.copyOf(events);
      copies = List.copyOf(copies);
    }

    static Detail of(CertificateView view) {
      HeldCertificate held = view.certificate();
      return new Detail(
          held.number(),
          held.kind(),
          view.holderName(),
          view.holderMasked(),
          held.occupation(),
          held.level(),
          held.post(),
          held.issuerName(),
          held.issuedOn(),
          held.expiresOn(),
          view.state(),
          view.replaces(),
          view.replacedBy(),
          held.origin(),
          view.printed(),
          held.verificationCode(),
          held.events().stream().map(Event::of).toList(),
          view.copies().stream().map(Copy::of).toList());
    }
  }
}
