package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.Console;
import org.carecert.exam.Eligibility;
import org.carecert.exam.EntryFiles;
import org.carecert.exam.Relatives;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.Schooled;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/**
 * The admission list of a session, and a cohort's applicants, with everybody's eligibility; what
 * people show for it, what of that is taken back, and who is whose relative.
 */
@Named
@ViewScoped
public class EligibilityPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Eligibility eligibility;
  @Inject private EntryFiles files;
  @Inject private Relatives relatives;
  @Inject private Console console;
  @Inject private Words words;

  private String session = "";
  private @Nullable String cohort;
  private final GivenCandidate who = new GivenCandidate();
  private final GivenCandidate relative = new GivenCandidate();
  private @Nullable String username;
  private @Nullable String note;
  private EntryFactKind kind = EntryFactKind.WORK;
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private @Nullable Integer level;
  private @Nullable Schooled schooling;
  private String[] occupations = {};
  private @Nullable String evidence;
  private transient @Nullable WatchedSession card;
  private transient @Nullable EntryStandardLine standard;
  private transient List<EligibilityLine> lines = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    card = console.one(session);
    standard = eligibility.standard(session).orElse(null);
    lines = eligibility.of(session);
    occupations = new String[] {eligibility.scope(session).occupation()};
  }

  /** Shows the people of a cohort beside those who are admitted. */
  public void list() {
    lines = all();
  }

  /** Looks again at everybody who is admitted. */
  public void recheck() {
    eligibility.recheck(session);
    lines = all();
    Notices.done("exam.eligibility.rechecked", getStopped());
  }

  private List<EligibilityLine> all() {
    List<EligibilityLine> all = new ArrayList<>(eligibility.of(session));
    String of = cohort;
    if (of != null && !of.isBlank()) {
      eligibility.applicants(session, of.strip()).stream()
          .filter(line -> line.admission() == null)
          .forEach(all::add);
    }
    return all;
  }

  /** Records what somebody showed. */
  public void declare() {
    LocalDate from = since;
    new Require().present("since", from).text("evidence", evidence, 200).check();
    if (from != null) {
      files.declare(
          who.ref(),
          new EntryFactDraft(
              kind, from, until, level, schooling, List.of(occupations), String.valueOf(evidence)));
    }
    lines = all();
    Notices.done("exam.eligibility.declared");
  }

  /** Takes back what was recorded wrongly. */
  public void withdraw(String code) {
    files.withdraw(code);
    lines = all();
    Notices.done("exam.eligibility.withdrawn");
  }

  /** Declares a relative. */
  public void relate() {
    relatives.related(username == null ? "" : username, relative.ref(), note == null ? "" : note);
    lines = all();
    Notices.done("exam.eligibility.related");
  }

  /** For which occupations a fact counts, in words. */
  public String counts(EntryFactDraft fact) {
    return fact.occupations().stream()
        .map(
            code ->
                code.equals(EntryFactDraft.EVERY)
                    ? words.say("exam.eligibility.everyOccupation")
                    : words.occupation(code))
        .collect(Collectors.joining("、"));
  }

  /** The verdict in words. */
  public String verdict(EligibilityLine line) {
    int met = line.verdict().met();
    return switch (line.verdict().standing()) {
      case MET -> words.say("exam.eligibility.met", met);
      case LACKING -> words.say("exam.eligibility.open");
      case UNKNOWN -> words.say("exam.eligibility.unknown");
    };
  }

  /** The look of a verdict. */
  public String look(EligibilityLine line) {
    return switch (line.verdict().standing()) {
      case MET -> "cc-good";
      case LACKING -> "cc-wait";
      case UNKNOWN -> "cc-bad";
    };
  }

  /** What a person lacks, and what else stands against him, in the reader's language. */
  public List<String> lacks(EligibilityLine line) {
    return Stream.concat(line.verdict().lacks().stream(), line.bars().stream())
        .map(words::reason)
        .toList();
  }

  /** How many were admitted and meet no condition any more. */
  public long getStopped() {
    return lines.stream().filter(EligibilityLine::stopped).count();
  }

  /** The conditions that hold on the day, as people read them. */
  public List<String> getConditions() {
    EntryStandardLine known = standard;
    return known == null
        ? List.of()
        : known.draft().conditions().all().stream()
            .map(each -> ConditionWords.of(words, each))
            .toList();
  }

  /** Since when they hold and by which source. */
  public String getSource() {
    EntryStandardLine known = standard;
    if (known == null) {
      return "";
    }
    String flag = known.draft().confirmed() ? "confirmed" : "unconfirmed";
    return words.day(known.draft().validFrom())
        + " · "
        + known.draft().citation()
        + " · "
        + words.say("standard.parameters." + flag);
  }

  /** The assessors and invigilators who may be declared relatives. */
  public List<String> getKnown() {
    return relatives.known();
  }

  public @Nullable String getCohort() {
    return cohort;
  }

  public void setCohort(@Nullable String cohort) {
    this.cohort = cohort;
  }

  public GivenCandidate getRelative() {
    return relative;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
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

  /** The codes of the occupations for which a fact may count. */
  public List<String> getKnownOccupations() {
    return files.occupations();
  }

  public String[] getOccupations() {
    return occupations.clone();
  }

  public void setOccupations(String[] occupations) {
    this.occupations = occupations.clone();
  }

  public @Nullable String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence;
  }
}
