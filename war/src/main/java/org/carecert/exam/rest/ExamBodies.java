package org.carecert.exam.rest;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.NewSession;
import org.carecert.exam.domain.Window;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the exam's resources are told. */
final class ExamBodies {
  private ExamBodies() {}

  /**
   * A blueprint to be drafted; mix 20/70/10 if not given. Weights by range, or cells of range by
   * item type, from which the weights follow.
   */
  @Schema(name = "ExamNewBlueprint")
  public record NewBlueprint(
      @Nullable String name,
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable Integer items,
      @Nullable Integer minutes,
      @Nullable Mix mix,
      @Nullable Map<String, Integer> weights,
      @Nullable List<Cell> cells,
      @Nullable ImportanceMix importance,
      @Nullable Integer expectedMinutes,
      @Nullable Boolean shuffleOptions) {
    BlueprintDraft draft() {
      BlueprintDetail detail = detail();
      Map<String, Integer> given = weights == null && cells != null ? detail.weights() : weights;
      new Require()
          .text("name", name, 100)
          .text("occupation", occupation, 20)
          .between("level", level, 1, 5)
          .between("items", items, 1, 200)
          .between("minutes", minutes, 1, 600)
          .present("weights", given)
          .holds("weights", given == null || given.size() <= 100)
          .holds("weights", sound(given))
          .holds("cells", cells == null || cells.size() <= 500)
          .check();
      return new BlueprintDraft(
          String.valueOf(name),
          new ExamScope(String.valueOf(occupation), Objects.requireNonNull(level)),
          Objects.requireNonNull(items),
          Objects.requireNonNull(minutes),
          mix == null ? new Mix(20, 70, 10) : mix,
          Objects.requireNonNull(given),
          detail);
    }

    private BlueprintDetail detail() {
      Map<String, Map<ItemType, Integer>> byRange = new HashMap<>();
      for (Cell cell : cells == null ? List.<Cell>of() : cells) {
        new Require()
            .text("cells.range", cell.range(), 40)
            .present("cells.type", cell.type())
            .between("cells.weight", cell.weight(), 1, 1000)
            .check();
        byRange
            .computeIfAbsent(String.valueOf(cell.range()), range -> new HashMap<>())
            .merge(
                Objects.requireNonNull(cell.type()),
                Objects.requireNonNull(cell.weight()),
                Integer::sum);
      }
      return new BlueprintDetail(
          byRange, importance, expectedMinutes, shuffleOptions == null || shuffleOptions);
    }

    private static boolean sound(@Nullable Map<String, Integer> weights) {
      return weights == null
          || weights.values().stream().allMatch(w -> w != null && w >= 1 && w <= 1000);
    }
  }

  /** A cell of a blueprint: the weight of a range by item type. */
  @Schema(name = "ExamBlueprintCell")
  public record Cell(@Nullable String range, @Nullable ItemType type, @Nullable Integer weight) {}

  /** A form to be assembled and sealed. */
  @Schema(name = "ExamNewForm")
  public record NewForm(@Nullable String blueprint, @Nullable Long seed) {
    void check() {
      new Require().text("blueprint", blueprint, 40).present("seed", seed).check();
    }
  }

  /** A session to be planned. */
  @Schema(name = "ExamNewSession")
  public record SessionWanted(
      @Nullable String name,
      @Nullable String room,
      @Nullable OffsetDateTime opensAt,
      @Nullable OffsetDateTime closesAt,
      @Nullable String form,
      @Nullable String practical,
      @Nullable Boolean korean,
      @Nullable Boolean koreanPartly,
      @Nullable List<String> assessors) {
    NewSession wanted() {
      new Require()
          .text("name", name, 100)
          .text("room", room, 100)
          .present("opensAt", opensAt)
          .present("closesAt", closesAt)
          .text("form", form, 40)
          .text("practical", practical, 40)
          .present("assessors", assessors)
          .check();
      return new NewSession(
          String.valueOf(name),
          String.valueOf(room),
          new Window(
              Objects.requireNonNull(opensAt).toInstant(),
              Objects.requireNonNull(closesAt).toInstant()),
          String.valueOf(form),
          String.valueOf(practical),
          korean != null && korean,
          koreanPartly != null && koreanPartly,
          Objects.requireNonNull(assessors));
    }
  }

  /** Who is to be admitted: people one by one, or a school's whole cohort. */
  @Schema(name = "ExamAdmissionsWanted")
  public record AdmissionsWanted(
      @Nullable List<CandidateRef> candidates, @Nullable String cohort) {}

  /** A mark of a station. */
  @Schema(name = "ExamMarkGiven")
  public record MarkBody(
      @Nullable String admission,
      @Nullable String station,
      @Nullable Map<String, Integer> points,
      @Nullable GlobalRating rating) {
    GivenMark given() {
      new Require()
          .text("admission", admission, 40)
          .text("station", station, 40)
          .present("points", points)
          .check();
      Map<String, Integer> all = Objects.requireNonNull(points);
      new Require()
          .holds("points", all.size() <= 100 && all.values().stream().allMatch(Objects::nonNull))
          .check();
      return new GivenMark(String.valueOf(admission), String.valueOf(station), all, rating);
    }
  }

  /** Which admission starts. */
  @Schema(name = "ExamStart")
  public record Start(@Nullable String admission) {
    String code() {
      new Require().text("admission", admission, 40).check();
      return String.valueOf(admission);
    }
  }

  /** An answer to be saved. */
  @Schema(name = "ExamAnswer")
  public record AnswerBody(
      @Nullable Integer itemNo,
      @Nullable Integer clientSeq,
      @Nullable String answer,
      @Nullable String stamp) {
    GivenAnswer given() {
      new Require()
          .present("itemNo", itemNo)
          .present("clientSeq", clientSeq)
          .holds("answer", answer != null)
          .check();
      return new GivenAnswer(
          Objects.requireNonNull(itemNo),
          Objects.requireNonNull(clientSeq),
          String.valueOf(answer));
    }
  }
}
