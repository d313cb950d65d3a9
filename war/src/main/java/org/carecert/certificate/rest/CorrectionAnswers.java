package org.carecert.certificate.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.CorrectionCard;
import org.carecert.certificate.domain.CorrectionCause;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.NewCorrection;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about corrections. */
final class CorrectionAnswers {
  private CorrectionAnswers() {}

  /** What name belongs on a certificate, and on what that rests. */
  @Schema(
      name = "NewCertificateCorrection",
      requiredProperties = {"cause", "name", "document", "decision"})
  public record Wanted(
      @Nullable CorrectionCause cause,
      @Nullable String name,
      @Schema(nullable = true) @Nullable String koreanName,
      @Nullable String document,
      @Nullable String decision) {
    NewCorrection wanted() {
      return new NewCorrection(cause, name, koreanName, document, decision);
    }
  }

  /** A correction; the certificate of newNumber took the place of the one of number. */
  @Schema(name = "CertificateCorrection")
  public record One(
      String code,
      String number,
      String printedName,
      CorrectionCause cause,
      String name,
      @Schema(nullable = true) @Nullable String koreanName,
      String document,
      String decision,
      MatterState state,
      String preparedBy,
      OffsetDateTime preparedAt,
      @Schema(nullable = true) @Nullable String signedBy,
      @Schema(nullable = true) @Nullable OffsetDateTime signedAt,
      @Schema(nullable = true) @Nullable String newNumber) {
    static One of(CorrectionCard card) {
      return new One(
          card.code(),
          card.number(),
          card.printedName(),
          card.cause(),
          card.right().name(),
          card.right().koreanName(),
          card.document(),
          card.decision(),
          card.state(),
          card.preparedBy(),
          OffsetDateTime.ofInstant(card.preparedAt(), CityClock.ZONE),
          card.signedBy(),
          card.signedAt() == null
              ? null
              : OffsetDateTime.ofInstant(card.signedAt(), CityClock.ZONE),
          card.newNumber());
    }
  }

  /** A page of corrections. */
  @Schema(name = "CertificateCorrectionPage")
  public record Page(List<One> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<CorrectionCard> slice) {
      return new Page(slice.items().stream().map(One::of).toList(), slice.next());
    }
  }

  /** The code of a new correction. */
  @Schema(name = "CertificateCorrectionCode")
  public record Code(String code) {}
}
