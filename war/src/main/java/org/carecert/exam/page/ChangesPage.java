package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.SessionChanges;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.SessionChangeLine;
import org.carecert.exam.domain.SessionState;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which two officers give a session another form, or cancel it. */
@Named("sessionChangesPage")
@ViewScoped
public class ChangesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private SessionChanges changes;

  private String session = "";
  private @Nullable String form;
  private boolean koreanPartly;
  private @Nullable String reason;
  private @Nullable String why;
  private transient @Nullable SessionCard card;
  private transient List<SessionChangeLine> all = List.of();
  private transient List<String> choices = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = sessions.card(session);
    all = changes.of(session);
    choices = isPlanned() ? changes.choices(session) : List.of();
  }

  /** Proposes another form. */
  public String replace() {
    return proposed(
        changes.propose(session, Objects.requireNonNullElse(form, ""), koreanPartly, text(reason)));
  }

  /** Proposes to cancel the session. */
  public String cancel() {
    return proposed(changes.propose(session, null, false, text(why)));
  }

  private String proposed(String made) {
    Notices.done("exam.changes.proposed", made);
    return here();
  }

  /** The second officer puts it in force. */
  public String confirm(String code) {
    changes.confirm(session, code);
    Notices.done("exam.changes.confirmed");
    return here();
  }

  /** The second officer declines it. */
  public String decline(String code) {
    changes.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
  }

  private String here() {
    return "/exam/changes?faces-redirect=true&session=" + session;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public boolean isPlanned() {
    return card != null && card.state() == SessionState.PLANNED;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public String getSession() {
    return session;
  }

  public List<SessionChangeLine> getAll() {
    return all;
  }

  public List<String> getChoices() {
    return choices;
  }

  public @Nullable String getForm() {
    return form;
  }

  public void setForm(@Nullable String form) {
    this.form = form;
  }

  public boolean isKoreanPartly() {
    return koreanPartly;
  }

  public void setKoreanPartly(boolean koreanPartly) {
    this.koreanPartly = koreanPartly;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }
}
