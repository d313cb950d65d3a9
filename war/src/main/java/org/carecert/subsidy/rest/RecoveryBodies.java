package org.carecert.subsidy.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.shared.CityClock;
import org.carecert.shared.Slice;
import org.carecert.subsidy.domain.RecoveryLine;
import org.carecert.subsidy.domain.RecoveryState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about recoveries. */
final class RecoveryBodies {
  private RecoveryBodies() {}

  /** A page of cases. */
  @Schema(name = "SubsidyRecoveryPage")
  public record Page(List<Line> items, @Schema(nullable = true) @Nullable String next) {
    public Page {
      items = List.copyOf(items);
    }

    static Page of(Slice<RecoveryLine> slice) {
      return new Page(slice.items().stream().map(Line::of).toList(), slice.next());
    }
  }

  /** A case. */
  @Schema(name = "SubsidyRecoveryCase")
  public record Line(
      String code,
      ClaimBodies.Line claim,
      @Schema(description = "What became of the certificate") CertificateState cause,
      String basis,
      OffsetDateTime openedAt,
      @Schema(nullable = true, description = "The last day on which it is to be settled")
          @Nullable LocalDate dueOn,
      boolean overdue,
      RecoveryState state,
      @Schema(nullable = true) @Nullable String settledBy,
      @Schema(nullable = true) @Nullable String note,
      @Schema(nullable = true) @Nullable OffsetDateTime settledAt) {
    static Line of(RecoveryLine line) {
      Instant settled = line.settledAt();
      return new Line(
          line.code(),
          ClaimBodies.Line.of(line.claim()),
          line.cause(),
          line.basis(),
          OffsetDateTime.ofInstant(line.openedAt(), CityClock.ZONE),
          line.dueOn(),
          line.overdue(),
          line.state(),
          line.settledBy(),
          line.note(),
          settled == null ? null : OffsetDateTime.ofInstant(settled, CityClock.ZONE));
    }
  }
}
