package org.carecert.exam.rest;

import java.util.Objects;
import org.carecert.exam.domain.GivenEntry;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.PhotoGiven;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessor's tablet tells. */
final class TabletBodies {
  private static final String CODE = "[0-9A-Za-z-]{8,40}";

  private TabletBodies() {}

  private static boolean named(@Nullable String value) {
    return value == null || value.matches(CODE);
  }

  /** Of whom and where a photo is. */
  static PhotoGiven photo(String code, @Nullable String admission, @Nullable String station) {
    new Require()
        .holds("photo", named(code))
        .text("admission", admission, 40)
        .text("station", station, 40)
        .check();
    return new PhotoGiven(code, String.valueOf(admission), String.valueOf(station));
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
      boolean rated = criterion == null;
      new Require()
          .text("code", code, 40)
          .holds("code", named(code))
          .holds("follows", named(follows))
          .text("admission", admission, 40)
          .text("station", station, 40)
          .optionalText("criterion", criterion, 40)
          .holds("criterion", rated || !String.valueOf(criterion).isBlank())
          .present(rated ? "rating" : "points", rated ? rating : points)
          .holds(rated ? "points" : "rating", (rated ? points : rating) == null)
          .holds("waited", waited == null || (waited >= 0 && waited <= 86_400))
          .check();
      return new GivenEntry(
          String.valueOf(code),
          follows,
          String.valueOf(admission),
          String.valueOf(station),
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
      return reason == null ? "" : reason;
    }
  }
}
