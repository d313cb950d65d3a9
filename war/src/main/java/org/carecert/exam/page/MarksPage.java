package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.Attendance;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.PracticalMarks;
import org.carecert.exam.domain.AssessorSheet;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.Station;
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

  private SheetChoice choice = SheetChoice.NONE;
  private @Nullable GlobalRating rating;
  private transient @Nullable AssessorSheet sheet;
  private transient @Nullable Instant came;
  private transient List<SessionCard> mine = List.of();

  @PostConstruct
  void open() {
    choice = SheetChoice.asked("station");
    String session = choice.session();
    if (session == null) {
      mine = sessions.assessedByMe();
      return;
    }
    AssessorSheet found = marks.sheet(session);
    sheet = found;
    came = attendance.mine(session).orElse(null);
    choice.fill(found.rubric(), found.candidates());
    Station chosen = getChosen();
    AssessorSheet.Row row = getCandidate();
    rating = chosen == null || row == null ? null : row.ratings().get(chosen.code());
  }

  /** Keeps the marks and goes back to the list. */
  public String give() {
    marks.give(String.valueOf(choice.session()), choice.given(rating));
    Notices.done("exam.marks.given");
    return "/exam/marks?faces-redirect=true&session=" + choice.session();
  }

  /** The assessor is there. */
  public String signIn() {
    attendance.signIn(String.valueOf(choice.session()));
    return "/exam/marks?faces-redirect=true&session=" + choice.session();
  }

  /** When he came; null if he has not signed in. */
  public @Nullable Instant getCame() {
    return came;
  }

  public boolean isSigning() {
    return sheet != null && came == null;
  }

  /** The chosen station; null in the list. */
  public @Nullable Station getChosen() {
    return sheet == null ? null : choice.station(sheet.rubric());
  }

  /** The chosen candidate; null in the list. */
  public AssessorSheet.@Nullable Row getCandidate() {
    return sheet == null ? null : choice.row(sheet.candidates());
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
    return choice.session();
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
    return choice.points();
  }
}
