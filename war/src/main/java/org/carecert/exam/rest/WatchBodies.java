package org.carecert.exam.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.Outage;
import org.carecert.exam.domain.Whom;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the watch over an exam session is told. */
final class WatchBodies {
  private WatchBodies() {}

  private static Whom whom(@Nullable String admission) {
    new Require().optionalText("admission", admission, 40).check();
    return new Whom(admission);
  }

  /** One candidate by his admission; without one, all who sit. */
  @Schema(name = "ExamWhom")
  public record Meant(@Nullable String admission) {
    Whom whom() {
      return WatchBodies.whom(admission);
    }
  }

  /** One candidate or all who sit, and why. */
  @Schema(name = "ExamReasoned")
  public record Reasoned(@Nullable String admission, @Nullable String reason) {
    Whom whom() {
      return WatchBodies.whom(admission);
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

  /** User names of invigilators. */
  @Schema(name = "ExamInvigilators")
  public record Named(@Nullable List<String> invigilators) {
    List<String> checked() {
      new Require().holds("invigilators", sound(invigilators)).check();
      return Objects.requireNonNull(invigilators);
    }

    private static boolean sound(@Nullable List<String> names) {
      return names != null && names.size() <= 100 && names.stream().allMatch(Objects::nonNull);
    }
  }

  /** More minutes for one candidate or all who sit, and why. */
  @Schema(name = "ExamExtension")
  public record Extension(
      @Nullable String admission, @Nullable Integer minutes, @Nullable String reason) {
    Whom whom() {
      return WatchBodies.whom(admission);
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
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable String reason) {
    Outage outage() {
      new Require().present("from", from).present("to", to).text("reason", reason, 200).check();
      return new Outage(
          WatchBodies.whom(admission),
          Objects.requireNonNull(from).toInstant(),
          Objects.requireNonNull(to).toInstant(),
          String.valueOf(reason));
    }
  }
}
