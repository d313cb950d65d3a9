package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Attendance;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PracticalMarks;
import org.carecert.exam.domain.AssessorSheet;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationSheet;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The assessor's page: his sessions, and one candidate at one station at a time. */
@Named
@ViewScoped
public class MarksPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private PracticalMarks marks;
  @Inject private Attendance attendance;

  private @Nullable String session;
  private @Nullable String admission;
  private @Nullable String station;
  private @Nullable GlobalRating rating;
  private final LinkedHashMap<String, Integer> points = new LinkedHashMap<>();
  private transient @Nullable AssessorSheet sheet;
  private transient @Nullable Instant came;
  private transient List<SessionCard> mine = List.of();

  @PostConstruct
  void open() {
    session = Params.get("session");
    admission = Params.get("admission");
    station = Params.get("station");
    if (session == null) {
      mine = sessions.assessedByMe();
    } else {
      sheet = marks.sheet(session);
      came = attendance.mine(session).orElse(null);
      fill();
    }
  }

  /** Puts the caller's own former points into the fields; none are suggested. */
  private void fill() {
    Station chosen = getChosen();
    AssessorSheet.Row row = getCandidate();
    if (chosen == null || row == null) {
      return;
    }
    rating = row.ratings().get(chosen.code());
    StationSheet former = row.marks().get(chosen.code());
    Map<String, Integer> given = former == null ? new HashMap<>() : former.byCriterion();
    chosen.criteria().forEach(c -> points.put(c.code(), given.get(c.code())));
  }

  /** Keeps the marks and goes back to the list. */
  public String give() {
    Map<String, Integer> filled = new LinkedHashMap<>(points);
    filled.values().removeIf(java.util.Objects::isNull);
    marks.give(
        String.valueOf(session),
        new GivenMark(String.valueOf(admission), String.valueOf(station), filled, rating));
    Notices.done("exam.marks.given");
    return "/exam/marks?faces-redirect=true&session=" + session;
  }

  /** The assessor is there. */
  public String signIn() {
    attendance.signIn(String.valueOf(session));
    return "/exam/marks?faces-redirect=true&session=" + session;
  }

  /** When he came; null if he has not signed in. */
  public @Nullable Instant getCame() {
    return came;
  }

  public boolean isSigning() {
    return sheet != null && sheet.open() && came == null;
  }

  /** The chosen station; null in the list. */
  public @Nullable Station getChosen() {
    return sheet == null || station == null ? null : sheet.rubric().station(station).orElse(null);
  }

  /** The chosen candidate; null in the list. */
  public AssessorSheet.@Nullable Row getCandidate() {
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

  public @Nullable AssessorSheet getSheet() {
    return sheet;
  }

  public List<SessionCard> getMine() {
    return mine;
  }

  public boolean isChoosing() {
    return sheet == null;
  }

  public @Nullable String getSession() {
    return session;
  }

  public @Nullable GlobalRating getRating() {
    return rating;
  }

  public void setRating(@Nullable GlobalRating rating) {
    this.rating = rating;
  }

  public List<GlobalRating> getRatings() {
    return List.of(GlobalRating.values());
  }

  public Map<String, Integer> getPoints() {
    return points;
  }
}
