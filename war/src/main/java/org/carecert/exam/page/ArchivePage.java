package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.carecert.exam.Archives;
import org.carecert.exam.Retentions;
import org.carecert.exam.domain.ArchiveCard;
import org.carecert.exam.domain.ArchiveMedium;
import org.carecert.exam.domain.RetentionKind;
import org.carecert.exam.domain.RetentionWanted;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of a session's archive: retention, openings by two people, the file. */
@Named
@ViewScoped
public class ArchivePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Archives archives;
  @Inject private Retentions retentions;

  private String session = "";
  private @Nullable String reason;
  private ArchiveMedium medium = ArchiveMedium.PAPER;
  private RetentionKind kind = RetentionKind.PROLONG;
  private @Nullable LocalDate until;
  private @Nullable String why;
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

  /** Proposes what becomes of the archive. */
  public String propose() {
    retentions.propose(session, new RetentionWanted(medium, kind, until, why == null ? "" : why));
    Notices.done("exam.retention.asked");
    return here();
  }

  /** The second officer puts a proposal in force. */
  public String settle(String code) {
    retentions.confirm(session, code);
    Notices.done("exam.retention.confirmed");
    return here();
  }

  /** The second officer declines a proposal. */
  public String turnDown(String code) {
    retentions.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
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

  public ArchiveMedium[] getMedia() {
    return ArchiveMedium.values();
  }

  public RetentionKind[] getKinds() {
    return RetentionKind.values();
  }

  public ArchiveMedium getMedium() {
    return medium;
  }

  public void setMedium(ArchiveMedium medium) {
    this.medium = medium;
  }

  public RetentionKind getKind() {
    return kind;
  }

  public void setKind(RetentionKind kind) {
    this.kind = kind;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
