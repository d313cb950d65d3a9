package org.carecert.certificate.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.NewReissue;
import org.carecert.certificate.domain.ReissueCard;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about re-issues. */
final class ReissueAnswers {
  private ReissueAnswers() {}

  /** Why a certificate is printed once more. */
  @Schema(
      name = "NewCertificateReissue",
      requiredProperties = {"cause", "note"})
  public record Wanted(@Nullable ReissueCause cause, @Nullable String note) {
    NewReissue wanted() {
      return new NewReissue(cause, note);
    }
  }

  /** A re-issue. */
  @Schema(name = "CertificateReissue")
  public record One(
      String code,
      String number,
      String name,
      ReissueCause cause,
      String note,
      MatterState state,
      String preparedBy,
      OffsetDateTime preparedAt,
      @Schema(nullable = true) @Nullable String signedBy,
      @Schema(nullable = true) @Nullable OffsetDateTime signedAt) {
    static One of(ReissueCard card) {
      return new One(
          card.code(),
          card.number(),
          card.holder(),
          card.cause(),
          card.note(),
          card.state(),
          card.preparedBy(),
          OffsetDateTime.ofInstant(card.preparedAt(), CityClock.ZONE),
          card.signedBy(),
          card.signedAt() == null
              ? null
              : OffsetDateTime.ofInstant(card.signedAt(), CityClock.ZONE));
    }
  }

  /** A page of re-issues. */
  @Schema(name = "CertificateReissuePage")
  public record Page(List<One> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<ReissueCard> slice) {
      return new Page(slice.items().stream().map(One::of).toList(), slice.next());
    }
  }

  /** The code of a new re-issue. */
  @Schema(name = "CertificateReissueCode")
  public record Code(String code) {}
}
