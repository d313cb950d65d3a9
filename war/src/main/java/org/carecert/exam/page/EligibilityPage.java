package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.Console;
import org.carecert.exam.EntryFiles;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.Schooled;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.home.page.Notices;
import org.carecert.shared.Origin;
import org.carecert.shared.Require;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The admission list of a session with everybody's eligibility, and what people show for it. */
@Named
@ViewScoped
public class EligibilityPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private EntryFiles files;
  @Inject private Console console;
  @Inject private Origin origin;

  private String session = "";
  private final GivenCandidate who = new GivenCandidate();
  private EntryFactKind kind = EntryFactKind.WORK;
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private @Nullable Integer level;
  private @Nullable Schooled schooling;
  private @Nullable String evidence;
  private transient @Nullable WatchedSession card;
  private transient List<EligibilityLine> lines = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = console.one(session);
    lines = files.of(session);
  }

  /** Records what somebody showed. */
  public void declare() {
    LocalDate from = since;
    new Require().present("since", from).text("evidence", evidence, 200).check();
    if (from != null) {
      files.declare(
          who.ref(),
          new EntryFactDraft(kind, from, until, level, schooling, String.valueOf(evidence)));
    }
    lines = files.of(session);
    Notices.done("exam.eligibility.declared");
  }

  /** What a person lacks, in the reader's language. */
  public List<String> lacks(EligibilityLine line) {
    return line.lacks().stream().map(r -> Texts.of(origin.language(), r)).toList();
  }

  public @Nullable WatchedSession getCard() {
    return card;
  }

  public List<EligibilityLine> getLines() {
    return lines;
  }

  public EntryFactKind[] getKinds() {
    return EntryFactKind.values();
  }

  public Schooled[] getSchoolings() {
    return Schooled.values();
  }

  public String getSession() {
    return session;
  }

  public GivenCandidate getWho() {
    return who;
  }

  public EntryFactKind getKind() {
    return kind;
  }

  public void setKind(EntryFactKind kind) {
    this.kind = kind;
  }

  public @Nullable LocalDate getSince() {
    return since;
  }

  public void setSince(@Nullable LocalDate since) {
    this.since = since;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public @Nullable Integer getLevel() {
    return level;
  }

  public void setLevel(@Nullable Integer level) {
    this.level = level;
  }

  public @Nullable Schooled getSchooling() {
    return schooling;
  }

  public void setSchooling(@Nullable Schooled schooling) {
    this.schooling = schooling;
  }

  public @Nullable String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence;
  }
}
