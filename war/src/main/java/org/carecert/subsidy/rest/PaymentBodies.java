package org.carecert.subsidy.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.carecert.subsidy.domain.BatchCard;
import org.carecert.subsidy.domain.BatchMade;
import org.carecert.subsidy.domain.BatchState;
import org.carecert.subsidy.domain.BatchView;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.HeldBack;
import org.carecert.subsidy.domain.PaymentLine;
import org.carecert.subsidy.domain.PaymentOutcome;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.PublicityLine;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about publicity and payment. */
final class PaymentBodies {
  private PaymentBodies() {}

  /** Which fund pays. */
  @Schema(name = "SubsidyBatchOrder")
  public record Order(@Schema(required = true) @Nullable Fund fund) {}

  /** A batch with its control totals. */
  @Schema(name = "SubsidyBatch")
  public record Batch(
      String code,
      Fund fund,
      String madeBy,
      OffsetDateTime madeAt,
      int lines,
      long totalFen,
      String sha256,
      BatchState state) {
    static Batch of(BatchCard card) {
      return new Batch(
          card.code(),
          card.fund(),
          card.madeBy(),
          OffsetDateTime.ofInstant(card.madeAt(), CityClock.ZONE),
          card.lines(),
          card.totalFen(),
          card.sha256(),
          card.state());
    }
  }

  /** A batch just made, and the claims held back from it. */
  @Schema(name = "SubsidyBatchMade")
  public record Made(Batch batch, List<HeldBack> held) {
    public Made {
      held = List.copyOf(held);
    }

    static Made of(BatchMade made) {
      return new Made(Batch.of(made.batch()), made.held());
    }
  }

  /** A page of batches. */
  @Schema(name = "SubsidyBatchPage")
  public record Batches(List<Batch> items, @Schema(nullable = true) @Nullable String next) {
    public Batches {
      items = List.copyOf(items);
    }

    static Batches of(Slice<BatchCard> slice) {
      return new Batches(slice.items().stream().map(Batch::of).toList(), slice.next());
    }
  }

  /** A batch with its lines. */
  @Schema(name = "SubsidyBatchDetail")
  public record Detail(Batch batch, List<Line> lines) {
    public Detail {
      lines = List.copyOf(lines);
    }

    static Detail of(BatchView view) {
      return new Detail(Batch.of(view.batch()), view.lines().stream().map(Line::of).toList());
    }
  }

  /** A line of a batch. */
  @Schema(name = "SubsidyPayment")
  public record Line(
      int line,
      String claim,
      String name,
      String maskedNumber,
      long amountFen,
      PaymentOutcome outcome,
      @Schema(nullable = true) @Nullable String reason) {
    static Line of(PaymentLine line) {
      return new Line(
          line.line(),
          line.claim(),
          line.name(),
          line.maskedNumber(),
          line.amountFen(),
          line.outcome(),
          line.reason());
    }
  }

  /** The bank's answer. */
  @Schema(name = "SubsidyResultFile")
  public record ResultFile(@Schema(type = SchemaType.STRING, format = "binary") String file) {}

  /** A page of the public list. */
  @Schema(name = "SubsidyPublicityPage")
  public record Published(
      List<PublishedLine> items, @Schema(nullable = true) @Nullable String next) {
    public Published {
      items = List.copyOf(items);
    }

    static Published of(Slice<PublicityLine> slice) {
      return new Published(slice.items().stream().map(PublishedLine::of).toList(), slice.next());
    }
  }

  /** What the public sees of a claim. */
  @Schema(name = "SubsidyPublicityLine")
  public record PublishedLine(
      Programme programme,
      String name,
      String maskedNumber,
      @Schema(nullable = true) @Nullable String occupation,
      @Schema(nullable = true) @Nullable Integer level,
      LocalDate issuedOn,
      String issuer,
      long amountFen,
      LocalDate from,
      LocalDate until) {
    static PublishedLine of(PublicityLine line) {
      return new PublishedLine(
          line.programme(),
          line.name(),
          line.maskedNumber(),
          line.occupation(),
          line.level(),
          line.issuedOn(),
          line.issuer(),
          line.amountFen(),
          line.from(),
          line.until());
    }
  }
}
