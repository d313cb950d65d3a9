package org.carecert.exam.rest;

import java.time.Instant;
import java.util.List;
import org.carecert.exam.domain.ItemFile;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemStepLine;
import org.carecert.exam.domain.ItemVersionLine;
import org.carecert.exam.domain.LeakedSession;
import org.carecert.exam.domain.PictureCard;
import org.carecert.exam.domain.StepReport;
import org.carecert.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of one item answers. */
final class ItemAnswers {
  private ItemAnswers() {}

  /** Everything of an item. */
  @Schema(name = "ExamItemFile")
  public record FileBody(ExamAnswers.ItemBody present, List<Version> versions, int met) {
    static FileBody of(ItemFile file) {
      return new FileBody(
          ExamAnswers.ItemBody.of(file.present()),
          file.versions().stream().map(Version::of).toList(),
          file.met());
    }
  }

  /** A version with the steps of its life. */
  @Schema(name = "ExamItemVersion")
  public record Version(int version, String by, Instant at, List<Step> steps) {
    static Version of(ItemVersionLine line) {
      return new Version(
          line.version(), line.by(), line.at(), line.steps().stream().map(Step::of).toList());
    }
  }

  /** A step; by nobody where reviews began with what stood in the bank. */
  @Schema(name = "ExamItemStep")
  public record Step(ItemState state, String note, String by, Instant at) {
    static Step of(ItemStepLine line) {
      return new Step(line.state(), line.note(), line.by(), line.at());
    }
  }

  /** A picture for items. */
  @Schema(name = "ExamPicture")
  public record PictureBody(
      String name, String digest, String mediaType, int size, Instant addedAt) {
    static PictureBody of(PictureCard card) {
      return new PictureBody(
          card.name(), card.digest(), card.mediaType(), card.size(), card.addedAt());
    }
  }

  /**
   * What came of steps; the sessions whose forms hold what is now known outside, and those whose
   * paper is to be released anew.
   */
  @Schema(name = "ExamStepReport")
  public record Steps(
      int taken,
      List<ExamAnswers.Rejected> refused,
      List<LeakedSession> sessions,
      List<LeakedSession> anew) {
    static Steps of(StepReport report, Language language) {
      return new Steps(
          report.taken(),
          ExamAnswers.Rejected.of(report.refused(), language),
          report.sessions(),
          report.anew());
    }
  }
}
