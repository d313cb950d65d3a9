package org.carecert.exam.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.AdmissionReport;
import org.carecert.exam.domain.BlueprintCard;
import org.carecert.exam.domain.BlueprintDetail;
import org.carecert.exam.domain.BlueprintState;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.ChangedItem;
import org.carecert.exam.domain.ChangedPart;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.Exemption;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ImportanceMix;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.NotedRow;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionLine;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Wording;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Slice;
import org.carecert.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the exam's resources answer to the evaluation organisation: values without inner ids. */
final class ExamAnswers {
  private ExamAnswers() {}

  /** The code of what was created. */
  @Schema(name = "ExamCode")
  public record Code(String code) {}

  /** One reason against a row. */
  @Schema(name = "ExamRowReason")
  public record Reason(
      String code, @Schema(nullable = true) @Nullable String field, String message) {
    static Reason of(Refusal refusal, Language language) {
      return new Reason(refusal.reason().name(), refusal.field(), Texts.of(language, refusal));
    }
  }

  /** A row that was not taken. */
  @Schema(name = "ExamRejectedRow")
  public record Rejected(int row, String code, List<Reason> reasons) {
    static List<Rejected> of(List<RejectedRow> rows, Language language) {
      return rows.stream()
          .map(
              row ->
                  new Rejected(
                      row.row(),
                      row.code(),
                      row.reasons().stream().map(r -> Reason.of(r, language)).toList()))
          .toList();
    }
  }

  /** What was left out of a question that was taken; row 0 is the file. */
  @Schema(name = "ExamNotedRow")
  public record Noted(int row, String code, List<Reason> notes) {
    static List<Noted> of(List<NotedRow> rows, Language language) {
      return rows.stream()
          .map(
              row ->
                  new Noted(
                      row.row(),
                      row.code(),
                      row.notes().stream().map(r -> Reason.of(r, language)).toList()))
          .toList();
    }
  }

  /** An item of the bank that a row changes; asked = only if titles are taken for codes. */
  @Schema(name = "ExamChangedItem")
  public record Changed(int row, String code, int version, boolean asked, List<ChangedPart> parts) {
    static Changed of(ChangedItem item) {
      return new Changed(
          item.mark().row(), item.code(), item.version(), item.asked(), item.parts());
    }
  }

  /** What came of a file. */
  @Schema(name = "ExamImport")
  public record Import(
      int rows,
      int added,
      int changed,
      int unchanged,
      List<Changed> changes,
      List<Rejected> rejected,
      List<Noted> notes) {
    static Import of(ImportReport report, Language language) {
      return new Import(
          report.rows(),
          report.added(),
          report.changed(),
          report.unchanged(),
          report.changes().stream().map(Changed::of).toList(),
          Rejected.of(report.rejected(), language),
          Noted.of(report.notes(), language));
    }
  }

  /** A page of items. */
  @Schema(name = "ExamItemPage")
  public record Items(List<ItemBody> items, @Schema(nullable = true) @Nullable String next) {
    static Items of(Slice<ItemLine> slice) {
      return new Items(slice.items().stream().map(ItemBody::of).toList(), slice.next());
    }
  }

  /** An item as its owner sees it. */
  @Schema(name = "ExamItem")
  public record ItemBody(
      String code,
      int version,
      ItemType type,
      String range,
      String point,
      Importance importance,
      Difficulty difficulty,
      Wording chinese,
      @Schema(nullable = true) @Nullable Wording korean,
      String key,
      String rule,
      String source,
      @Schema(nullable = true) @Nullable ItemPicture picture,
      ItemState state) {
    static ItemBody of(ItemLine line) {
      ItemDraft item = line.item();
      return new ItemBody(
          item.code(),
          line.version(),
          item.type(),
          line.range(),
          item.point(),
          item.importance(),
          item.difficulty(),
          item.chinese(),
          item.korean(),
          item.answerKey().text(),
          item.answerKey().rule(),
          item.source(),
          item.picture(),
          line.state());
    }
  }

  /** A blueprint. */
  @Schema(name = "ExamBlueprint")
  public record BlueprintBody(
      String code,
      String name,
      String occupation,
      int level,
      int items,
      int minutes,
      Mix mix,
      Map<String, Integer> weights,
      List<ExamBodies.Cell> cells,
      @Schema(nullable = true) @Nullable ImportanceMix importance,
      @Schema(nullable = true) @Nullable Integer expectedMinutes,
      boolean shuffleOptions,
      int sum,
      BlueprintState state,
      Instant draftedAt,
      @Schema(nullable = true) @Nullable Instant publishedAt) {
    static BlueprintBody of(BlueprintCard card) {
      return new BlueprintBody(
          card.code(),
          card.draft().name(),
          card.draft().scope().occupation(),
          card.draft().scope().level(),
          card.draft().items(),
          card.draft().minutes(),
          card.draft().mix(),
          card.draft().weights(),
          cells(card.draft().detail()),
          card.draft().detail().importance(),
          card.draft().detail().expectedMinutes(),
          card.draft().detail().shuffleOptions(),
          card.sum(),
          card.state(),
          card.draftedAt(),
          card.publishedAt());
    }

    private static List<ExamBodies.Cell> cells(BlueprintDetail detail) {
      return detail.cells().entrySet().stream()
          .flatMap(
              range ->
                  range.getValue().entrySet().stream()
                      .map(
                          type ->
                              new ExamBodies.Cell(range.getKey(), type.getKey(), type.getValue())))
          .toList();
    }
  }

  /** A sealed form. */
  @Schema(name = "ExamForm")
  public record FormBody(
      String code,
      String blueprint,
      String occupation,
      int level,
      int items,
      int minutes,
      int koreanItems,
      long seed,
      String digest,
      Instant sealedAt) {
    static FormBody of(FormCard card) {
      return new FormBody(
          card.code(),
          card.blueprint(),
          card.scope().occupation(),
          card.scope().level(),
          card.items(),
          card.minutes(),
          card.koreanItems(),
          card.seed(),
          card.digest(),
          card.sealedAt());
    }
  }

  /** A page of sessions. */
  @Schema(name = "ExamSessionPage")
  public record Sessions(
      List<SessionLineBody> items, @Schema(nullable = true) @Nullable String next) {
    static Sessions of(Slice<SessionLine> slice) {
      return new Sessions(slice.items().stream().map(SessionLineBody::of).toList(), slice.next());
    }
  }

  /** A session in a list. */
  @Schema(name = "ExamSessionLine")
  public record SessionLineBody(
      String code,
      String name,
      String room,
      String occupation,
      int level,
      Instant opensAt,
      Instant closesAt,
      SessionState state,
      int admitted,
      int started,
      int finished) {
    static SessionLineBody of(SessionLine line) {
      return new SessionLineBody(
          line.code(),
          line.name(),
          line.room(),
          line.occupation(),
          line.level(),
          line.opensAt(),
          line.closesAt(),
          line.state(),
          line.admitted(),
          line.started(),
          line.finished());
    }
  }

  /** A session. */
  @Schema(name = "ExamSession")
  public record SessionBody(
      String code,
      String name,
      String room,
      String occupation,
      int level,
      Instant opensAt,
      Instant closesAt,
      int minutes,
      boolean korean,
      SessionState state,
      @Schema(nullable = true) @Nullable Instant publishedAt,
      String form,
      String formDigest,
      String practical,
      List<String> assessors) {
    static SessionBody of(SessionCard card) {
      return new SessionBody(
          card.code(),
          card.plan().name(),
          card.plan().room(),
          card.plan().scope().occupation(),
          card.plan().scope().level(),
          card.plan().window().opensAt(),
          card.plan().window().closesAt(),
          card.minutes(),
          card.plan().korean(),
          card.state(),
          card.publishedAt(),
          card.form(),
          card.formDigest(),
          card.practical(),
          card.assessors());
    }
  }

  /** Who was admitted, and who was not. */
  @Schema(name = "ExamAdmissionReport")
  public record Admissions(List<AdmissionReport.Admitted> admitted, List<NotAdmitted> refused) {
    static Admissions of(AdmissionReport report, Language language) {
      return new Admissions(
          report.admitted(),
          report.refused().stream().map(row -> NotAdmitted.of(row, language)).toList());
    }
  }

  /** Who was not admitted, with every reason. */
  @Schema(name = "ExamNotAdmitted")
  public record NotAdmitted(int row, String name, List<Reason> reasons) {
    static NotAdmitted of(AdmissionReport.NotAdmitted row, Language language) {
      return new NotAdmitted(
          row.row(), row.name(), row.reasons().stream().map(r -> Reason.of(r, language)).toList());
    }
  }

  /** Everybody of a session. */
  @Schema(name = "ExamCandidates")
  public record Candidates(List<Candidate> items) {
    static Candidates of(List<CandidateLine> lines) {
      return new Candidates(lines.stream().map(Candidate::of).toList());
    }
  }

  /** A candidate of a session, with how far he is. */
  @Schema(name = "ExamCandidate")
  public record Candidate(
      String admission,
      int seat,
      String name,
      String maskedNumber,
      @Schema(nullable = true) @Nullable Instant startedAt,
      @Schema(nullable = true) @Nullable Instant finishedAt,
      int answered,
      long lastServerSeq,
      int marks,
      int marksNeeded,
      int reviewMarks,
      int reviewNeeded,
      @Schema(nullable = true) @Nullable BigDecimal theory,
      @Schema(nullable = true) @Nullable BigDecimal practical,
      @Schema(nullable = true) @Nullable BigDecimal review,
      @Schema(nullable = true) @Nullable Outcome outcome,
      List<Exemption> kept,
      List<Part> absent,
      @Schema(nullable = true) @Nullable String cancelled) {
    static Candidate of(CandidateLine line) {
      return new Candidate(
          line.admission(),
          line.seat(),
          line.name(),
          line.maskedNumber(),
          line.startedAt(),
          line.finishedAt(),
          line.answered(),
          line.lastServerSeq(),
          line.marks(),
          line.marksNeeded(),
          line.reviewMarks(),
          line.reviewNeeded(),
          line.theory(),
          line.practical(),
          line.review(),
          line.outcome(),
          line.kept(),
          line.absent().stream().sorted().toList(),
          line.cancelled());
    }
  }
}
