package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carecert.exam.EntryStandards;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryConditions;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.EntryStandardDraft;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Schooled;
import org.carecert.home.page.GivenSource;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.OccupationNames;
import org.omnifaces.util.Faces;

/** The page of the standards' dated entry conditions, which two officers enter. */
@Named
@ViewScoped
public class EntryStandardsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 6;
  private static final String HERE = "/exam/entry-standards?faces-redirect=true";

  @Inject private EntryStandards standards;
  @Inject private OccupationNames names;
  @Inject private Words words;

  private transient List<EntryStandardLine> lines = List.of();
  private String occupation = "4-10-01-03";
  private int level = 5;
  private final GivenSource source = new GivenSource();
  private final ArrayList<GivenCondition> given =
      new ArrayList<>(Stream.generate(GivenCondition::new).limit(ROWS).toList());

  @PostConstruct
  void open() {
    lines = standards.all();
  }

  /** Proposes what was filled in. */
  public String propose() {
    source.asked(new Require()).check();
    List<EntryCondition> conditions = new ArrayList<>();
    for (GivenCondition each : given) {
      if (!each.empty()) {
        conditions.add(each.numbered(conditions.size() + 1));
      }
    }
    standards.propose(
        new EntryStandardDraft(
            new ExamScope(occupation, level),
            source.day(),
            new EntryConditions(conditions),
            source.cited(),
            source.isConfirmed()));
    Notices.done("exam.conditions.proposed");
    return HERE;
  }

  /** Puts it in force as the second officer. */
  public String approve(String code) {
    standards.approve(code);
    Notices.done("exam.conditions.decided");
    return HERE;
  }

  /** Declines it as the second officer. */
  public String decline(String code) {
    standards.decline(code);
    Notices.done("exam.conditions.decided");
    return HERE;
  }

  /** The conditions of a line as people read them. */
  public List<String> conditions(EntryStandardLine line) {
    return line.draft().conditions().all().stream()
        .map(each -> ConditionWords.of(words, each))
        .toList();
  }

  /** Who entered it. */
  public String officers(EntryStandardLine line) {
    return line.proposedBy() == null
        ? words.say("exam.conditions.shipped")
        : line.proposedBy() + " \u2192 " + Objects.requireNonNullElse(line.decidedBy(), "");
  }

  /** Whether it waits for this officer's word. */
  public boolean decidable(EntryStandardLine line) {
    return line.open()
        && Faces.isUserInRole(Role.N_HR_REVIEWER)
        && !Objects.equals(line.proposedBy(), Faces.getRemoteUser());
  }

  /** Whether this person may propose. */
  public boolean isMayEnter() {
    return Faces.isUserInRole(Role.N_HR_CLERK) || Faces.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Every occupation by name, the key is its code. */
  public List<java.util.Map.Entry<String, String>> getOccupations() {
    return List.copyOf(names.all().entrySet());
  }

  public List<Integer> getLevels() {
    return List.of(5, 4, 3, 2, 1);
  }

  public List<EntryFactKind> getPapers() {
    return Arrays.stream(EntryFactKind.values()).filter(EntryFactKind::paper).toList();
  }

  public Schooled[] getSchoolings() {
    return Schooled.values();
  }

  public List<EntryStandardLine> getLines() {
    return lines;
  }

  public List<GivenCondition> getGiven() {
    return given;
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public GivenSource getSource() {
    return source;
  }
}
