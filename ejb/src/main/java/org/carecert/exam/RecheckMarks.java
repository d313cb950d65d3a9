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
import java.util.Set;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Recheck;
import org.carecert.exam.domain.RecheckCorrections;
import org.carecert.exam.domain.RecheckGround;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.ScoreBook;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
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
  @Inject private RecheckPapers theory;
  @Inject private SessionMarks panels;
  @Inject private RecheckLeads leads;
  @Inject private Regrading regrading;
  @Inject private Conclusions conclusions;

  /**
   * What the reviewer looks at of the theory paper; null if it was not sat, or is not asked about.
   */
  public RecheckSheet.@Nullable Recount recount(ExamSession session, Recheck recheck, Instant at) {
    return theory(recheck) ? theory.recount(session, recheck, at) : null;
  }

  /** The answers of the theory paper that people marked; none if the part is another. */
  public List<RecheckSheet.Answered> answers(ExamSession session, Recheck recheck) {
    return theory(recheck) ? theory.answers(session, recheck) : List.of();
  }

  /** What the lead decided, where sheets of the part are too far apart. */
  public List<RecheckSheet.Led> leads(Recheck recheck) {
    return leads.led(recheck);
  }

  /**
   * Puts right what the lead decided.
   *
   * @throws Refused POINTS_INVALID, RECHECK_GROUND
   */
  public void correctLeads(Recheck recheck, RecheckCorrections wanted, String reasons) {
    leads.correct(recheck, wanted.leads(), reasons);
  }

  /**
   * The new versions of marks that follow from what is put right, and of the theory mark if it
   * comes out otherwise when counted again.
   *
   * @throws Refused RECHECK_GROUND, and what {@link RecheckPapers#corrected} and practical sheets
   *     refuse
   */
  public List<Mark> anew(
      ExamSession session, Recheck recheck, RecheckCorrections wanted, Instant at) {
    wanted.refuseBeside(recheck.request());
    return theory(recheck)
        ? theory.corrected(session, recheck, wanted.points(), at)
        : corrected(session, recheck, wanted.sheets(), at);
  }

  private static boolean theory(Recheck recheck) {
    return recheck.request().part() == Part.THEORY;
  }

  private static boolean missed(Recheck recheck) {
    return recheck.request().ground() == RecheckGround.MISSED_MARKING;
  }

  /** Why the candidate was declared absent from the part; null = he was not. */
  public RecheckSheet.@Nullable Absent absent(Recheck recheck) {
    return conclusions
        .absence(
            new Absence.Place(recheck.sessionId(), recheck.personId(), recheck.request().part()))
        .map(absence -> new RecheckSheet.Absent(absence.reason(), absence.saidAt()))
        .orElse(null);
  }

  /**
   * The candidate's sheets of the part, by station and assessor; none where no panel marks it. If
   * just this is asked, also those that were missed, empty.
   */
  public List<RecheckSheet.Sheet> sheets(ExamSession session, Recheck recheck) {
    Optional<Panel> panel = panels.panel(session, recheck.request().part());
    if (panel.isEmpty()) {
      return List.of();
    }
    Rubric rubric = panel.get().rubric();
    Map<MarkPlace, Mark> marks = regrading.current(session);
    List<Long> assessors = assessors(panel.get(), recheck.personId());
    List<RecheckSheet.Sheet> sheets = new ArrayList<>();
    for (Station station : rubric.stations()) {
      for (int no = 1; no <= assessors.size(); no++) {
        MarkPlace place = place(recheck, station, assessors.get(no - 1));
        Mark mark = marks.get(panel.get().stands(place, marks.keySet()));
        if (mark == null && missed(recheck)) {
          sheets.add(new RecheckSheet.Sheet(station, no, 0, StationSheet.of(Map.of()), null));
        } else if (mark != null) {
          sheets.add(
              new RecheckSheet.Sheet(
                  station, no, mark.version(), StationSheet.read(mark.detail()), mark.rating()));
        }
      }
    }
    return sheets;
  }

  /**
   * The new versions of assessors' marks that these corrections give, and the first ones of what
   * was missed; none where nothing changes.
   *
   * @throws Refused SHEET_TWICE, STATION_UNKNOWN, CRITERION_INVALID, RECHECK_INCOMPLETE while of
   *     what was missed a sheet is not brought in, RECHECK_APART where corrected sheets are too far
   *     apart and the lead has decided nothing there: none decides after publication
   */
  private List<Mark> corrected(
      ExamSession session, Recheck recheck, List<SheetCorrection> corrections, Instant at) {
    Panel panel =
        panels
            .panel(session, recheck.request().part())
            .orElseThrow(() -> Refused.at("corrections", ExamReason.RECHECK_GROUND));
    Rubric rubric = panel.rubric();
    Map<MarkPlace, Mark> marks = regrading.current(session);
    List<Long> assessors = assessors(panel, recheck.personId());
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
      MarkPlace place =
          panel.stands(
              place(recheck, station, assessors.get(wanted.assessor() - 1)), marks.keySet());
      Mark former = marks.get(place);
      if (former == null && !missed(recheck)) {
        throw Refused.at("assessor", CommonReason.NOT_FOUND);
      }
      StationSheet sheet = StationSheet.of(wanted.points());
      Refused.ifAny(sheet.faults(station));
      if (former == null) {
        corrected.add(
            Mark.missed(place, new StationMark(station, sheet, null), basis(recheck), at));
      } else if (!sheet.text().equals(former.detail())) {
        corrected.add(
            former.corrected(new StationMark(station, sheet, former.rating()), basis(recheck), at));
      }
    }
    ScoreBook after = conclusions.book(session, Remarking.with(marks, corrected));
    refuseIncomplete(after, recheck, corrected);
    refuseApart(after, rubric, recheck, corrected);
    return corrected;
  }

  // Who has some marks has all of them: of what was missed every sheet is brought in.
  private static void refuseIncomplete(ScoreBook after, Recheck recheck, List<Mark> corrected) {
    Part part = recheck.request().part();
    long person = recheck.personId();
    int missing = after.needed(part, person) - after.given(part, person);
    if (!corrected.isEmpty() && missing > 0) {
      throw Refused.at("corrections", ExamReason.RECHECK_INCOMPLETE, missing);
    }
  }

  private void refuseApart(ScoreBook after, Rubric rubric, Recheck recheck, List<Mark> corrected) {
    Set<String> decided = leads.of(recheck).keySet();
    for (MarkPlace place : corrected.stream().map(Mark::place).toList()) {
      Station station = rubric.station(place.station()).orElseThrow();
      if (!decided.contains(station.code())
          && after.apart(place.part(), place.personId(), station)) {
        throw Refused.at("corrections", ExamReason.RECHECK_APART, station.code());
      }
    }
  }

  /** What a mark or result that a re-check corrects names as its basis. */
  public static String basis(Recheck recheck) {
    return "RECHECK:" + recheck.code();
  }

  private static List<Long> assessors(Panel panel, long person) {
    return panel.membersFor(person).stream().sorted(Comparator.naturalOrder()).toList();
  }

  private static MarkPlace place(Recheck recheck, Station station, long assessor) {
    return new MarkPlace(
        recheck.sessionId(),
        recheck.personId(),
        recheck.request().part(),
        station.code(),
        assessor);
  }
}
