package org.carecert.certificate.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NewPassList;
import org.carecert.certificate.domain.PassListCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about lists of who passed. */
final class PassListAnswers {
  private PassListAnswers() {}

  /** One person on a new list; figures are class hours or scores. */
  @Schema(
      name = "NewPassListLine",
      requiredProperties = {"name", "documentNumber"})
  public record Line(
      @Nullable String name,
      @Schema(nullable = true) @Nullable String koreanName,
      @Schema(nullable = true) @Nullable String documentType,
      @Nullable String documentNumber,
      @Schema(nullable = true) @Nullable String theory,
      @Schema(nullable = true) @Nullable String practice) {
    NewPassList.Line wanted() {
      return new NewPassList.Line(name, koreanName, documentType, documentNumber, theory, practice);
    }
  }

  /**
   * A new list.
   *
   * @param subject a post (HEAD, HEALTH_STAFF …) or the name of an ability
   */
  @Schema(
      name = "NewPassList",
      requiredProperties = {"title", "subject", "from", "to", "basis", "lines"})
  public record Wanted(
      @Schema(nullable = true) @Nullable CertificateKind kind,
      @Nullable String title,
      @Nullable String subject,
      @Schema(nullable = true) @Nullable String subjectKo,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String basis,
      @Nullable List<Line> lines) {
    NewPassList wanted() {
      return new NewPassList(
          kind,
          title,
          subject,
          subjectKo,
          from,
          to,
          basis,
          lines == null ? null : lines.stream().map(Line::wanted).toList());
    }
  }

  /** A list. */
  @Schema(name = "PassList")
  public record One(
      String code,
      CertificateKind kind,
      String title,
      String subject,
      LocalDate from,
      LocalDate to,
      String basis,
      int people,
      String keptBy,
      OffsetDateTime keptAt,
      @Schema(nullable = true) @Nullable OffsetDateTime withdrawnAt) {
    static One of(PassListCard card) {
      return new One(
          card.code(),
          card.kind(),
          card.title(),
          card.subject(),
          card.from(),
          card.to(),
          card.basis(),
          card.people(),
          card.keptBy(),
          OffsetDateTime.ofInstant(card.keptAt(), CityClock.ZONE),
          card.withdrawnAt() == null
              ? null
              : OffsetDateTime.ofInstant(card.withdrawnAt(), CityClock.ZONE));
    }
  }

  /** A page of lists. */
  @Schema(name = "PassListPage")
  public record Page(List<One> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<PassListCard> slice) {
      return new Page(slice.items().stream().map(One::of).toList(), slice.next());
    }
  }

  /** The code of a new list: the source of its certificates. */
  @Schema(name = "PassListCode")
  public record Code(String code) {}
}
