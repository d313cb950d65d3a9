package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.carecert.exam.Archives;
import org.carecert.exam.domain.ArchiveCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of a session's archive: retention, openings by two people, the file. */
@Named
@ViewScoped
public class ArchivePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Archives archives;

  private String session = "";
  private @Nullable String reason;
  private transient @Nullable ArchiveCard card;

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = archives.card(session);
  }

  /** Asks for the archive. */
  public String ask() {
    archives.ask(session, reason == null ? "" : reason);
    Notices.done("exam.archive.asked");
    return here();
  }

  /** Confirms as the second person present. */
  public String confirm(String code) {
    archives.confirm(session, code);
    Notices.done("exam.archive.confirmed");
    return here();
  }

  /** Declines. */
  public String decline(String code) {
    archives.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
  }

  /** Sends the file. */
  public void file(String code) throws IOException {
    Faces.sendFile(archives.file(session, code), "archive.zip", true);
  }

  private String here() {
    return "/exam/archive?faces-redirect=true&session=" + session;
  }

  public String getSession() {
    return session;
  }

  public @Nullable ArchiveCard getCard() {
    return card;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
