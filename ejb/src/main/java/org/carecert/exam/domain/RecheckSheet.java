package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 复核材料: what the independent reviewer looks at.
 *
 * @param admission the candidate's admission code, by which his photos are found
 * @param independent whether the caller may answer it
 * @param scores the result as it stands
 * @param paper the theory paper, counted again; null if the part is another or was not sat
 * @param answers of that paper that people marked; empty if there are none
 * @param sheets of the assessors or of the panel; empty if the part is another; where nothing was
 *     marked and just that is asked, empty sheets of version 0
 * @param absent why the candidate was declared absent from the part; null = he was not
 */
public record RecheckSheet(
    RecheckLine line,
    String admission,
    boolean independent,
    Scores scores,
    @Nullable Recount paper,
    List<Answered> answers,
    List<Sheet> sheets,
    List<Led> leads,
    @Nullable Absent absent) {
  public RecheckSheet {
    answers = List.copyOf(answers);
    sheets = List.copyOf(sheets);
    leads = List.copyOf(leads);
  }

  /** 缺考: that he did not come was said for this reason. */
  public record Absent(String reason, Instant saidAt) {}

  /**
   * 重新计分: the machine's mark and what it comes to when counted again.
   *
   * @param receipt the receipt of the hand-in
   * @param whole whether the answers still have the digest of that receipt
   */
  public record Recount(int points, int outOf, int again, String receipt, boolean whole) {}

  /** 人工评卷: an answer that people marked, with what each gave. */
  public record Answered(Reading answer, List<Turn> turns) {
    public Answered {
      turns = List.copyOf(turns);
    }
  }

  /** 评次: what the first, second or third marker gave; markers have numbers, no names. */
  public record Turn(int turn, int version, int points) {}

  /**
   * 评分表: one assessor's sheet of a station; assessors have numbers, no names.
   *
   * @param rating his judgement of the whole, which no correction touches; null = he gave none
   */
  public record Sheet(
      Station station,
      int assessor,
      int version,
      StationSheet points,
      @Nullable GlobalRating rating) {
    /** Whether nothing was marked there. */
    public boolean missing() {
      return version == 0;
    }
  }

  /**
   * 组长裁定: the points that count at a station instead of its sheets.
   *
   * @param max the most points
   * @param basis an earlier re-check that put it right; empty as the lead gave it
   */
  public record Led(
      String station, int version, int points, int max, String reason, String basis) {}
}
