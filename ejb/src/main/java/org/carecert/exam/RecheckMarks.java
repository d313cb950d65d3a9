package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 复核评分柜台 (counter): the marks that a re-check is about, counted again or put right. Assessors have
 * numbers here, in the order of their accounts.
 */
@Stateless
@PermitAll
public class RecheckMarks {
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private PaperStore papers;
  @Inject private Regrading regrading;
  @Inject private Conclusions conclusions;

  /** The theory paper counted again; null if it was not sat. */
  public RecheckSheet.@Nullable Recount recount(ExamSession session, Recheck recheck, Instant at) {
    Mark mark = regrading.current(session).get(place(recheck));
    Optional<Attempt> attempt =
        sessions.admissions(session.id()).stream()
            .filter(a -> a.personId() == recheck.personId())
            .findFirst()
            .map(Admission::id)
            .flatMap(attempts::of);
    Receipt receipt = attempt.map(Attempt::receipt).orElse(null);
    if (mark == null || receipt == null || attempt.isEmpty()) {
      return null;
    }
    int again =
        again(session, recheck, at).stream().map(Mark::points).findFirst().orElse(mark.points());
    String digest = Seals.digest(attempts.responses(attempt.get().id()));
    return new RecheckSheet.Recount(
        mark.points(), mark.outOf(), again, receipt.code(), digest.equals(receipt.digest()));
  }

  /** The new version of the theory mark, if it comes out otherwise when counted again. */
  public List<Mark> again(ExamSession session, Recheck recheck, Instant at) {
    return regrading.anew(session, Optional.empty(), basis(recheck), at).stream()
        .filter(mark -> mark.place().personId() == recheck.personId())
        .toList();
  }

  /** The practical sheets of the candidate, by station and assessor. */
  public List<RecheckSheet.Sheet> sheets(ExamSession session, Recheck recheck) {
    Rubric rubric = rubric(session);
    Map<MarkPlace, Mark> marks = regrading.current(session);
    List<Long> assessors = assessors(session);
    List<RecheckSheet.Sheet> sheets = new ArrayList<>();
    for (Station station : rubric.stations()) {
      for (int no = 1; no <= assessors.size(); no++) {
        Mark mark = marks.get(place(recheck, station.code(), assessors.get(no - 1)));
        if (mark != null) {
          sheets.add(
              new RecheckSheet.Sheet(
                  station, no, mark.version(), StationSheet.read(mark.detail())));
        }
      }
    }
    return sheets;
  }

  /**
   * The new versions of practical marks that these corrections give; none where nothing changes.
   *
   * @throws Refused SHEET_TWICE, STATION_UNKNOWN, CRITERION_INVALID, RECHECK_APART where corrected
   *     sheets are too far apart: no lead decides after publication
   */
  public List<Mark> corrected(
      ExamSession session, Recheck recheck, List<SheetCorrection> corrections, Instant at) {
    Rubric rubric = rubric(session);
    Map<MarkPlace, Mark> marks = regrading.current(session);
    List<Long> assessors = assessors(session);
    SheetCorrection.refuseTwice(corrections);
    List<Mark> corrected = new ArrayList<>();
    for (SheetCorrection wanted : corrections) {
      Station station =
          rubric
              .station(wanted.station())
              .orElseThrow(() -> Refused.at("station", ExamReason.STATION_UNKNOWN));
      if (wanted.assessor() < 1 || wanted.assessor() > assessors.size()) {
        throw Refused.at("assessor", CommonReason.NOT_FOUND);
      }
      Mark former = marks.get(place(recheck, station.code(), assessors.get(wanted.assessor() - 1)));
      if (former == null) {
        throw Refused.at("assessor", CommonReason.NOT_FOUND);
      }
      StationSheet sheet = StationSheet.of(wanted.points());
      Refused.ifAny(sheet.faults(station));
      if (!sheet.text().equals(former.detail())) {
        corrected.add(former.corrected(new StationMark(station, sheet), basis(recheck), at));
      }
    }
    refuseApart(session, rubric, marks, corrected);
    return corrected;
  }

  private void refuseApart(
      ExamSession session, Rubric rubric, Map<MarkPlace, Mark> marks, List<Mark> corrected) {
    ScoreBook after = conclusions.book(session, Remarking.with(marks, corrected));
    for (MarkPlace place : corrected.stream().map(Mark::place).toList()) {
      Station station = rubric.station(place.station()).orElseThrow();
      if (after.apart(place.personId(), station)) {
        throw Refused.at("corrections", ExamReason.RECHECK_APART, station.code());
      }
    }
  }

  /** What a mark or result that a re-check corrects names as its basis. */
  public static String basis(Recheck recheck) {
    return "RECHECK:" + recheck.code();
  }

  private Rubric rubric(ExamSession session) {
    return papers.practical(session.papers().practicalId()).rubric();
  }

  private static List<Long> assessors(ExamSession session) {
    return session.assessors().stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static MarkPlace place(Recheck recheck) {
    return MarkPlace.theory(recheck.sessionId(), recheck.personId());
  }

  private static MarkPlace place(Recheck recheck, String station, long assessor) {
    return new MarkPlace(
        recheck.sessionId(), recheck.personId(), Part.PRACTICAL, station, assessor);
  }
}
