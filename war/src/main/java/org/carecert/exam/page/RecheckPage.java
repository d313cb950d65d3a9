package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Rechecks;
import org.carecert.exam.domain.Criterion;
import org.carecert.exam.domain.LeadCorrection;
import org.carecert.exam.domain.PointsCorrection;
import org.carecert.exam.domain.RecheckCorrections;
import org.carecert.exam.domain.RecheckLine;
import org.carecert.exam.domain.RecheckSheet;
import org.carecert.exam.domain.RecheckState;
import org.carecert.exam.domain.SheetCorrection;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of one re-check: what it is about, and the answer of an independent officer. */
@Named
@ViewScoped
public class RecheckPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Rechecks rechecks;

  private String code = "";
  private @Nullable String reasons;
  private final LinkedHashMap<String, Integer> points = new LinkedHashMap<>();
  private transient @Nullable RecheckSheet sheet;

  @PostConstruct
  void open() {
    code = Params.needed("code");
    RecheckSheet seen = rechecks.sheet(code);
    sheet = seen;
    for (RecheckSheet.Sheet each : seen.sheets()) {
      each.points().byCriterion().forEach((k, v) -> points.put(place(each, k), v));
    }
    for (RecheckSheet.Led each : seen.leads()) {
      points.put(led(each.station()), each.points());
    }
    for (RecheckSheet.Answered each : seen.answers()) {
      each.turns().forEach(t -> points.put(given(each.answer().itemNo(), t.turn()), t.points()));
    }
  }

  /** By which name a criterion of a sheet is known on the page. */
  public String place(RecheckSheet.Sheet of, String criterion) {
    return of.station().code() + " " + of.assessor() + " " + criterion;
  }

  /** By which name what a marker gave for an answer is known on the page. */
  public String given(int itemNo, int turn) {
    return itemNo + "/" + turn;
  }

  /** By which name what the lead decided at a station is known on the page. */
  public String led(String station) {
    return "led " + station;
  }

  /** Answers with the sheets and the points as they stand on the page. */
  public String decide() {
    RecheckSheet now = rechecks.sheet(code);
    RecheckLine line =
        rechecks.decide(
            code,
            reasons == null ? "" : reasons,
            new RecheckCorrections(sheets(now), leads(now), pointsOf(now)));
    Notices.done(
        line.state() == RecheckState.CHANGED
            ? "exam.recheck.doneChanged"
            : "exam.recheck.doneUnchanged");
    return "/exam/recheck?faces-redirect=true&code=" + code;
  }

  private List<SheetCorrection> sheets(RecheckSheet now) {
    List<SheetCorrection> corrections = new ArrayList<>();
    for (RecheckSheet.Sheet each : now.sheets()) {
      Map<String, Integer> given = new LinkedHashMap<>();
      for (Criterion criterion : each.station().criteria()) {
        Integer value = points.get(place(each, criterion.code()));
        given.put(criterion.code(), value == null ? -1 : value);
      }
      // Into a sheet that was missed nothing needs be written.
      if (!each.missing() || given.values().stream().anyMatch(value -> value >= 0)) {
        corrections.add(new SheetCorrection(each.station().code(), each.assessor(), given));
      }
    }
    return corrections;
  }

  private List<LeadCorrection> leads(RecheckSheet now) {
    return now.leads().stream()
        .map(
            each -> {
              Integer value = points.get(led(each.station()));
              return new LeadCorrection(each.station(), value == null ? -1 : value);
            })
        .toList();
  }

  // What was not touched is the same as it was, and changes nothing.
  private List<PointsCorrection> pointsOf(RecheckSheet now) {
    List<PointsCorrection> corrections = new ArrayList<>();
    for (RecheckSheet.Answered each : now.answers()) {
      int itemNo = each.answer().itemNo();
      for (RecheckSheet.Turn turn : each.turns()) {
        Integer value = points.get(given(itemNo, turn.turn()));
        if (value == null || value != turn.points()) {
          corrections.add(new PointsCorrection(itemNo, turn.turn(), value == null ? -1 : value));
        }
      }
    }
    return corrections;
  }

  /** Whether it still waits, and for the caller. */
  public boolean isMine() {
    return sheet != null && sheet.line().open() && sheet.independent();
  }

  /** Whether it waits for somebody else. */
  public boolean isAnothers() {
    return sheet != null && sheet.line().open() && !sheet.independent();
  }

  public @Nullable RecheckSheet getSheet() {
    return sheet;
  }

  public Map<String, Integer> getPoints() {
    return points;
  }

  public @Nullable String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons;
  }
}
