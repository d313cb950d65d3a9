package org.carecert.exam.rest;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.carecert.exam.domain.Outage;
import org.carecert.exam.domain.Whom;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the watch over an exam session is told. */
final class WatchBodies {
  private WatchBodies() {}

  private static Whom whom(@Nullable String admission, @Nullable Integer room) {
    new Require().optionalText("admission", admission, 40).check();
    return new Whom(admission, room);
  }

  /** One candidate by his admission, or a room by its number; without either, all who sit. */
  @Schema(name = "ExamWhom")
  public record Meant(@Nullable String admission, @Nullable Integer room) {
    Whom whom() {
      return WatchBodies.whom(admission, room);
    }
  }

  /** One candidate or all who sit, and why. */
  @Schema(name = "ExamReasoned")
  public record Reasoned(
      @Nullable String admission, @Nullable Integer room, @Nullable String reason) {
    Whom whom() {
      return WatchBodies.whom(admission, room);
    }

    String one() {
      new Require().text("admission", admission, 40).check();
      return String.valueOf(admission);
    }

    String why() {
      new Require().text("reason", reason, 200).check();
      return String.valueOf(reason);
    }
  }

  /** A room, or without it all, whose exam goes on after it was ended, and why. */
  @Schema(name = "ExamEndingLift")
  public record Lift(@Nullable Integer room, @Nullable String reason) {
    String why() {
      new Require().text("reason", reason, 200).check();
      return String.valueOf(reason);
    }
  }

  /** More minutes for one candidate or all who sit, and why. */
  @Schema(name = "ExamExtension")
  public record Extension(
      @Nullable String admission,
      @Nullable Integer room,
      @Nullable Integer minutes,
      @Nullable String reason) {
    Whom whom() {
      return WatchBodies.whom(admission, room);
    }

    int checkedMinutes() {
      new Require().present("minutes", minutes).text("reason", reason, 200).check();
      return Objects.requireNonNull(minutes);
    }

    String why() {
      return String.valueOf(reason);
    }
  }

  /** An outage for one candidate or all who sit. */
  @Schema(name = "ExamOutage")
  public record OutageBody(
      @Nullable String admission,
      @Nullable Integer room,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable String reason) {
    Outage outage() {
      new Require().present("from", from).present("to", to).text("reason", reason, 200).check();
      return new Outage(
          WatchBodies.whom(admission, room),
          Objects.requireNonNull(from).toInstant(),
          Objects.requireNonNull(to).toInstant(),
          String.valueOf(reason));
    }
  }
}
