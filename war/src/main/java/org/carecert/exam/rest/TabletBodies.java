package org.carecert.exam.rest;

import java.util.Objects;
import org.carecert.exam.domain.GivenEntry;
import org.carecert.exam.domain.GlobalRating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessor's tablet tells. */
final class TabletBodies {
  private TabletBodies() {}

  private static String said(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /** Points of a criterion, or a rating; one of both. */
  @Schema(name = "ExamStationEntry")
  public record Entry(
      @Nullable String code,
      @Nullable String follows,
      @Nullable String admission,
      @Nullable String station,
      @Nullable String criterion,
      @Nullable Integer points,
      @Nullable GlobalRating rating,
      @Nullable Integer waited) {
    GivenEntry given() {
      return new GivenEntry(
          said(code),
          follows,
          said(admission),
          said(station),
          criterion,
          points,
          rating,
          Objects.requireNonNullElse(waited, 0));
    }
  }

  /** Why a photo does not count. */
  @Schema(name = "ExamPhotoWithdrawal")
  public record Withdrawal(@Nullable String reason) {
    String why() {
      return said(reason);
    }
  }
}
