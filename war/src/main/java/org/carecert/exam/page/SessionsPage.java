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
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.NewSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.PracticalCard;
import org.carecert.exam.domain.SessionLine;
import org.carecert.exam.domain.Window;
import org.carecert.home.page.Notices;
import org.carecert.shared.CityClock;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** The page of exam sessions: the list, and planning a new one. */
@Named
@ViewScoped
public class SessionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private Forms forms;

  private @Nullable String name;
  private @Nullable String room;
  private @Nullable LocalDateTime opensAt;
  private @Nullable LocalDateTime closesAt;
  private @Nullable String form;
  private @Nullable String practical;
  private boolean korean = true;
  private boolean koreanPartly;
  private String[] assessors = {};
  private transient List<SessionLine> lines = List.of();
  private transient List<FormCard> sealed = List.of();
  private transient List<PracticalCard> practicals = List.of();
  private transient List<AssessorCard> known = List.of();

  @PostConstruct
  void open() {
    lines = sessions.all(0, 200).items();
    sealed = forms.all();
    practicals = forms.practicals().stream().filter(p -> p.part() == Part.PRACTICAL).toList();
    known = sessions.assessors();
  }

  /** Plans the session and opens its page. */
  public String plan() {
    LocalDateTime from = opensAt;
    LocalDateTime to = closesAt;
    new Require().present("opensAt", from).present("closesAt", to).check();
    if (from == null || to == null) {
      return "";
    }
    String code =
        sessions.plan(
            new NewSession(
                name == null ? "" : name,
                room == null ? "" : room,
                new Window(
                    from.atZone(CityClock.ZONE).toInstant(), to.atZone(CityClock.ZONE).toInstant()),
                String.valueOf(form),
                String.valueOf(practical),
                korean,
                koreanPartly,
                List.of(assessors)));
    Notices.done("exam.sessions.planned");
    return "/exam/session?faces-redirect=true&code=" + code;
  }

  public List<SessionLine> getLines() {
    return lines;
  }

  public List<FormCard> getSealed() {
    return sealed;
  }

  public List<PracticalCard> getPracticals() {
    return practicals;
  }

  public List<AssessorCard> getKnown() {
    return known;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getRoom() {
    return room;
  }

  public void setRoom(@Nullable String room) {
    this.room = room;
  }

  public @Nullable LocalDateTime getOpensAt() {
    return opensAt;
  }

  public void setOpensAt(@Nullable LocalDateTime opensAt) {
    this.opensAt = opensAt;
  }

  public @Nullable LocalDateTime getClosesAt() {
    return closesAt;
  }

  public void setClosesAt(@Nullable LocalDateTime closesAt) {
    this.closesAt = closesAt;
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }

  public @Nullable String getPractical() {
    return practical;
  }

  public void setPractical(@Nullable String practical) {
    this.practical = practical;
  }

  public boolean isKorean() {
    return korean;
  }

  public void setKorean(boolean korean) {
    this.korean = korean;
  }

  public boolean isKoreanPartly() {
    return koreanPartly;
  }

  public void setKoreanPartly(boolean koreanPartly) {
    this.koreanPartly = koreanPartly;
  }

  public String[] getAssessors() {
    return assessors.clone();
  }

  public void setAssessors(String[] assessors) {
    this.assessors = assessors.clone();
  }
}
