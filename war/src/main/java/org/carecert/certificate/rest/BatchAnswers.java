package org.carecert.certificate.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.BatchCard;
import org.carecert.certificate.domain.BatchLine;
import org.carecert.certificate.domain.BatchState;
import org.carecert.certificate.domain.BatchView;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.IssueSource;
import org.carecert.certificate.domain.RowState;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Slice;
import org.carecert.shared.Texts;
import org.carecert.standard.domain.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about batches of certificates. */
final class BatchAnswers {
  private BatchAnswers() {}

  /** A level; null of what has none. */
  static @Nullable Integer levelled(int level) {
    return level == Level.NONE ? null : level;
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : OffsetDateTime.ofInstant(instant, CityClock.ZONE);
  }

  /** A batch and how far it is. */
  @Schema(name = "CertificateBatch")
  public record Card(
      String code,
      CertificateKind kind,
      String source,
      BatchState state,
      String preparedBy,
      OffsetDateTime preparedAt,
      @Schema(nullable = true) @Nullable String signedBy,
      @Schema(nullable = true) @Nullable OffsetDateTime signedAt,
      int ready,
      int refused,
      int issued,
      int failed) {
    static Card of(BatchCard card) {
      return new Card(
          card.code(),
          card.kind(),
          card.source(),
          card.state(),
          card.preparedBy(),
          OffsetDateTime.ofInstant(card.preparedAt(), CityClock.ZONE),
          card.signedBy(),
          time(card.signedAt()),
          card.counts().ready(),
          card.counts().refused(),
          card.counts().issued(),
          card.counts().failed());
    }
  }

  /** Why a row has no certificate. */
  @Schema(name = "CertificateRowReason")
  public record Why(String code, String message) {
    static Why of(Refusal refusal, Language language) {
      return new Why(refusal.reason().name(), Texts.of(language, refusal));
    }
  }

  /** One person on a batch. */
  @Schema(name = "CertificateRow")
  public record Row(
      String name,
      String maskedDocument,
      String person,
      String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      RowState state,
      @Schema(nullable = true) @Nullable String number,
      List<Why> reasons) {
    public Row {
      reasons = List.copyOf(reasons);
    }

    static Row of(BatchLine line, Language language) {
      return new Row(
          line.name(),
          line.maskedNumber(),
          line.personCode(),
          line.occupation(),
          levelled(line.level()),
          line.state(),
          line.number(),
          line.reasons().stream().map(r -> Why.of(r, language)).toList());
    }
  }

  /** A batch with its rows. */
  @Schema(name = "CertificateBatchWhole")
  public record Whole(Card batch, List<Row> rows) {
    public Whole {
      rows = List.copyOf(rows);
    }

    static Whole of(BatchView view, Language language) {
      return new Whole(
          Card.of(view.card()), view.lines().stream().map(l -> Row.of(l, language)).toList());
    }
  }

  /** A page of batches. */
  @Schema(name = "CertificateBatchPage")
  public record Page(List<Card> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<BatchCard> slice) {
      return new Page(slice.items().stream().map(Card::of).toList(), slice.next());
    }
  }

  /** A cohort or session to certify. */
  @Schema(name = "CertificateSource")
  public record Source(
      String source,
      String title,
      String occupation,
      @Schema(nullable = true) @Nullable Integer level) {
    static Source of(IssueSource source) {
      return new Source(
          source.code(), source.title(), source.occupation(), levelled(source.level()));
    }
  }

  /** Every cohort or session to certify. */
  @Schema(name = "CertificateSources")
  public record Sources(List<Source> items) {
    public Sources {
      items = List.copyOf(items);
    }

    static Sources of(List<IssueSource> sources) {
      return new Sources(sources.stream().map(Source::of).toList());
    }
  }
}
