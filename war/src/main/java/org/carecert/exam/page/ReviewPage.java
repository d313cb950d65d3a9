package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.carecert.exam.ReviewMarks;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewSheet;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The panel member's page: his reviews, one candidate and one item at a time, the chair's word. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewMarks marks;

  private SheetChoice choice = SheetChoice.NONE;
  private @Nullable String place;
  private @Nullable Integer decided;
  private @Nullable String reason;
  private transient @Nullable ReviewSheet sheet;
  private transient List<ReviewCard> mine = List.of();
  private transient List<Spread> spreads = List.of();

  @PostConstruct
  void open() {
    choice = SheetChoice.asked("item");
    String session = choice.session();
    if (session == null) {
      mine = marks.mine();
      return;
    }
    ReviewSheet found = marks.sheet(session);
    sheet = found;
    spreads = marks.spreads(session);
    choice.fill(found.rubric(), found.candidates());
  }

  /** Keeps the marks and goes back to the list. */
  public String give() {
    marks.give(String.valueOf(choice.session()), choice.given(null));
    Notices.done("exam.marks.given");
    return back();
  }

  /** The chair decides about one candidate's item. */
  public String decide() {
    String[] parts = String.valueOf(place).split("/", 2);
    marks.decide(
        String.valueOf(choice.session()),
        new LeadGiven(
            parts[0],
            parts.length < 2 ? "" : parts[1],
            decided == null ? -1 : decided,
            reason == null ? "" : reason));
    Notices.done("exam.spreads.decided");
    return back();
  }

  private String back() {
    return "/exam/review?faces-redirect=true&session=" + choice.session();
  }

  /** By which name a candidate's item is chosen. */
  public String place(Spread spread) {
    return spread.admission() + "/" + spread.station();
  }

  /** The chosen item; null in the list. */
  public @Nullable Station getChosen() {
    return sheet == null ? null : choice.station(sheet.rubric());
  }

  /** The chosen candidate; null in the list. */
  public ReviewSheet.@Nullable Candidate getCandidate() {
    return sheet == null ? null : choice.row(sheet.candidates());
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
    return choice.session();
  }

  public Map<String, Integer> getPoints() {
    return choice.points();
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
