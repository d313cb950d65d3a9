package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.carecert.exam.Attendance;
import org.carecert.exam.Console;
import org.carecert.exam.domain.AttendanceView;
import org.carecert.exam.domain.InspectionDraft;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** Who came to a session: assessors sign in, and what an inspector found is noted. */
@Named
@ViewScoped
public class AttendancePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Attendance attendance;
  @Inject private Console console;

  private String session = "";
  private @Nullable String inspector;
  private @Nullable String sentBy;
  private @Nullable String findings;
  private transient @Nullable WatchedSession card;
  private transient @Nullable AttendanceView view;

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = console.one(session);
    view = attendance.of(session);
  }

  /** An assessor is there. */
  public String seen(String username) {
    attendance.seen(session, username);
    return here();
  }

  /** Notes what the inspector found. */
  public String note() {
    attendance.inspected(
        session,
        new InspectionDraft(
            Objects.requireNonNullElse(inspector, ""),
            Objects.requireNonNullElse(sentBy, ""),
            Objects.requireNonNullElse(findings, "")));
    Notices.done("exam.attendance.noted");
    return here();
  }

  private String here() {
    return "/exam/attendance?faces-redirect=true&session=" + session;
  }

  public String getSession() {
    return session;
  }

  public @Nullable WatchedSession getCard() {
    return card;
  }

  public @Nullable AttendanceView getView() {
    return view;
  }

  public @Nullable String getInspector() {
    return inspector;
  }

  public void setInspector(@Nullable String inspector) {
    this.inspector = inspector;
  }

  public @Nullable String getSentBy() {
    return sentBy;
  }

  public void setSentBy(@Nullable String sentBy) {
    this.sentBy = sentBy;
  }

  public @Nullable String getFindings() {
    return findings;
  }

  public void setFindings(@Nullable String findings) {
    this.findings = findings;
  }
}
