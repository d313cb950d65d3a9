package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.ReviewMarks;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewSheet;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationSheet;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The panel member's page: his reviews, one candidate and one item at a time, the chair's word. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewMarks marks;

  private @Nullable String session;
  private @Nullable String admission;
  private @Nullable String item;
  private final LinkedHashMap<String, Integer> points = new LinkedHashMap<>();
  private @Nullable String place;
  private @Nullable Integer decided;
  private @Nullable String reason;
  private transient @Nullable ReviewSheet sheet;
  private transient List<ReviewCard> mine = List.of();
  private transient List<Spread> spreads = List.of();

  @PostConstruct
  void open() {
    session = Params.get("session");
    admission = Params.get("admission");
    item = Params.get("item");
    if (session == null) {
      mine = marks.mine();
    } else {
      sheet = marks.sheet(session);
      spreads = marks.spreads(session);
      fill();
    }
  }

  /** Puts the caller's own former points into the fields; none are suggested. */
  private void fill() {
    Station chosen = getChosen();
    ReviewSheet.Candidate row = getCandidate();
    if (chosen != null && row != null) {
      StationSheet former = row.marks().get(chosen.code());
      chosen
          .criteria()
          .forEach(
              c ->
                  points.put(c.code(), former == null ? null : former.byCriterion().get(c.code())));
    }
  }

  /** Keeps the marks and goes back to the list. */
  public String give() {
    Map<String, Integer> filled = new LinkedHashMap<>(points);
    filled.values().removeIf(java.util.Objects::isNull);
    marks.give(
        String.valueOf(session),
        new GivenMark(String.valueOf(admission), String.valueOf(item), filled, null));
    Notices.done("exam.marks.given");
    return back();
  }

  /** The chair decides about one candidate's item. */
  public String decide() {
    String[] parts = String.valueOf(place).split("/", 2);
    marks.decide(
        String.valueOf(session),
        new LeadGiven(
            parts[0],
            parts.length < 2 ? "" : parts[1],
            decided == null ? -1 : decided,
            reason == null ? "" : reason));
    Notices.done("exam.spreads.decided");
    return back();
  }

  private String back() {
    return "/exam/review?faces-redirect=true&session=" + session;
  }

  /** By which name a candidate's item is chosen. */
  public String place(Spread spread) {
    return spread.admission() + "/" + spread.station();
  }

  /** The chosen item; null in the list. */
  public @Nullable Station getChosen() {
    return sheet == null || item == null ? null : sheet.rubric().station(item).orElse(null);
  }

  /** The chosen candidate; null in the list. */
  public ReviewSheet.@Nullable Candidate getCandidate() {
    return sheet == null
        ? null
        : sheet.candidates().stream()
            .filter(row -> row.admission().equals(admission))
            .findFirst()
            .orElse(null);
  }

  public boolean isMarking() {
    return getChosen() != null && getCandidate() != null;
  }

  public boolean isListing() {
    return sheet != null && !isMarking();
  }

  /** Whether there is something for the chair to decide. */
  public boolean isDeciding() {
    return isListing() && !spreads.isEmpty();
  }

  public boolean isChoosing() {
    return sheet == null;
  }

  public @Nullable ReviewSheet getSheet() {
    return sheet;
  }

  public List<ReviewCard> getMine() {
    return mine;
  }

  public List<Spread> getSpreads() {
    return spreads;
  }

  public @Nullable String getSession() {
    return session;
  }

  public Map<String, Integer> getPoints() {
    return points;
  }

  public @Nullable String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = place;
  }

  public @Nullable Integer getDecided() {
    return decided;
  }

  public void setDecided(@Nullable Integer decided) {
    this.decided = decided;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
