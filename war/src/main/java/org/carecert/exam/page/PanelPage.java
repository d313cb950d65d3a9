package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.Forms;
import org.carecert.exam.ReviewPanels;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.NewPanel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionState;
import org.carecert.home.page.Notices;
import org.carecert.shared.CityClock;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** The page on which the review panel of a session is named, with the order by lot. */
@Named
@ViewScoped
public class PanelPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReviewPanels panels;
  @Inject private ExamSessions sessions;
  @Inject private Forms forms;

  private String session = "";
  private @Nullable String paper;
  private @Nullable LocalDateTime startsAt;
  private String[] members = {};
  private @Nullable String chair;
  private transient @Nullable SessionCard card;
  private transient @Nullable ReviewCard review;
  private transient List<PracticalCard> papers = List.of();
  private transient List<AssessorCard> known = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    SessionCard seen = sessions.card(session);
    card = seen;
    review = panels.of(session).orElse(null);
    papers =
        forms.practicals().stream()
            .filter(p -> p.part() == Part.REVIEW && p.scope().equals(seen.plan().scope()))
            .toList();
    known = sessions.assessors();
  }

  /** Names the panel, or names it anew. */
  public String name() {
    LocalDateTime from = startsAt;
    new Require().present("startsAt", from).check();
    if (from == null) {
      return "";
    }
    panels.name(
        session,
        new NewPanel(
            String.valueOf(paper),
            from.atZone(CityClock.ZONE).toInstant(),
            List.of(members),
            String.valueOf(chair)));
    Notices.done("exam.panel.named");
    return "/exam/panel?faces-redirect=true&session=" + session;
  }

  /** Whether the level asks a review at all. */
  public boolean isAsked() {
    return card != null && Part.reviewed(card.plan().scope().level());
  }

  /** Whether a panel can still be named. */
  public boolean isNameable() {
    return isAsked() && card != null && card.state() == SessionState.PLANNED;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public @Nullable ReviewCard getReview() {
    return review;
  }

  public List<PracticalCard> getPapers() {
    return papers;
  }

  public List<AssessorCard> getKnown() {
    return known;
  }

  public String getSession() {
    return session;
  }

  public @Nullable String getPaper() {
    return paper;
  }

  public void setPaper(@Nullable String paper) {
    this.paper = paper;
  }

  public @Nullable LocalDateTime getStartsAt() {
    return startsAt;
  }

  public void setStartsAt(@Nullable LocalDateTime startsAt) {
    this.startsAt = startsAt;
  }

  public String[] getMembers() {
    return members.clone();
  }

  public void setMembers(String[] members) {
    this.members = members.clone();
  }

  public @Nullable String getChair() {
    return chair;
  }

  public void setChair(@Nullable String chair) {
    this.chair = chair;
  }
}
