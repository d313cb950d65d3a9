package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.Recusals;
import org.carecert.exam.SameNames;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.NewSubstitute;
import org.carecert.exam.domain.RecusalLine;
import org.carecert.exam.domain.SessionCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of relatives and namesakes among those who mark the candidates of a session. */
@Named
@ViewScoped
public class RecusalsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private Recusals recusals;
  @Inject private SameNames names;

  private String session = "";
  private @Nullable String substitute;
  private @Nullable String username;
  private @Nullable String teacher;
  private @Nullable String reason;
  private transient @Nullable SessionCard card;
  private transient List<RecusalLine> lines = List.of();
  private transient List<AssessorCard> known = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = sessions.card(session);
    known = sessions.assessors();
    lines = recusals.of(session);
  }

  /** Puts the chosen assessor in the place of a relative, or of his substitute. */
  public void replace(RecusalLine line) {
    recusals.replace(
        session,
        new NewSubstitute(
            line.admission(), line.part(), text(line.replaceable()), text(substitute)));
    lines = recusals.of(session);
    Notices.done("exam.recusals.replaced");
  }

  /** Says that an assessor is not the teacher of the same name. */
  public void answer() {
    names.different(session, text(username), text(teacher), text(reason));
    Notices.done("exam.recusals.answered");
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }

  public String getSession() {
    return session;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public List<RecusalLine> getLines() {
    return lines;
  }

  /** Whether somebody can be replaced. */
  public boolean isOpen() {
    return lines.stream().anyMatch(line -> line.replaceable() != null);
  }

  public List<AssessorCard> getKnown() {
    return known;
  }

  public @Nullable String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(@Nullable String substitute) {
    this.substitute = substitute;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getTeacher() {
    return teacher;
  }

  public void setTeacher(@Nullable String teacher) {
    this.teacher = teacher;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
