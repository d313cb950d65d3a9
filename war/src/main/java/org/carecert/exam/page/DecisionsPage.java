package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.ExamResults;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.FormItems;
import org.carecert.exam.KeyDecisions;
import org.carecert.exam.Misconducts;
import org.carecert.exam.domain.CandidateLine;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.FormItemLine;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecisionLine;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.MisconductLine;
import org.carecert.exam.domain.Regraded;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.domain.SameForm;
import org.carecert.exam.domain.SessionCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page of a session's decisions: on items of its paper, and on its candidates' conduct. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private ExamResults results;
  @Inject private KeyDecisions decisions;
  @Inject private Misconducts misconducts;
  @Inject private FormItems formItems;

  private String session = "";
  private @Nullable String tried;
  private @Nullable Integer itemNo;
  private KeyEffect effect = KeyEffect.FULL_MARKS;
  private @Nullable String answer;
  private @Nullable String reason;
  private @Nullable String admission;
  private @Nullable String basis;
  private @Nullable String findings;
  private transient @Nullable SessionCard card;
  private transient List<FormItemLine> items = List.of();
  private transient List<SameForm> others = List.of();
  private transient List<KeyDecisionLine> onItems = List.of();
  private transient List<MisconductLine> onConduct = List.of();
  private transient List<CandidateLine> candidates = List.of();
  private transient List<ResultChange> changes = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    tried = Params.get("tried");
    card = sessions.card(session);
    onItems = decisions.of(session);
    items = formItems.of(session);
    others = formItems.others(session);
    onConduct = misconducts.of(session);
    candidates = results.candidates(session);
    changes = tried == null ? List.of() : decisions.dryRun(session, tried);
  }

  /** Proposes a decision on an item, and shows whom it would change. */
  public String propose() {
    String made =
        decisions.propose(
            session,
            new KeyChange(itemNo == null ? 0 : itemNo, effect, answer == null ? "" : answer),
            reason == null ? "" : reason);
    Notices.done("exam.decisions.proposed");
    return here() + "&tried=" + made;
  }

  /** Puts a decision on an item in force. */
  public String confirm(String code) {
    Regraded done = decisions.confirm(session, code);
    Notices.done("exam.decisions.confirmed", done.marks(), done.results());
    return here();
  }

  /** Declines a decision on an item. */
  public String decline(String code) {
    decisions.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
  }

  /** Proposes to cancel a sitting. */
  public String proposeMisconduct() {
    misconducts.propose(
        session,
        admission == null ? "" : admission,
        basis == null ? "" : basis,
        findings == null ? "" : findings);
    Notices.done("exam.decisions.proposed");
    return here();
  }

  /** Cancels a sitting. */
  public String confirmMisconduct(String code) {
    misconducts.confirm(session, code);
    Notices.done("exam.decisions.cancelled");
    return here();
  }

  /** Declines to cancel a sitting. */
  public String declineMisconduct(String code) {
    misconducts.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
  }

  private String here() {
    return "/exam/decisions?faces-redirect=true&session=" + session;
  }

  /** The colour of a state, which also stands in words. */
  public String tone(DecisionState state) {
    return switch (state) {
      case PROPOSED -> "cc-wait";
      case IN_FORCE -> "cc-good";
      case DECLINED -> "cc-why";
    };
  }

  /** Which item a decision is about. */
  public String item(int no) {
    return items.stream()
        .filter(line -> line.no() == no)
        .map(this::label)
        .findFirst()
        .orElse(String.valueOf(no));
  }

  /** An item in a list: number, code, the beginning of its stem. */
  public String label(FormItemLine line) {
    String stem = line.stem();
    String shown = stem.length() <= 60 ? stem : stem.substring(0, 60) + "…";
    return (line.no() + " " + line.code() + " " + shown).strip();
  }

  public List<FormItemLine> getItems() {
    return items;
  }

  public List<SameForm> getOthers() {
    return others;
  }

  public boolean isTrying() {
    return tried != null;
  }

  public KeyEffect[] getEffects() {
    return KeyEffect.values();
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public String getSession() {
    return session;
  }

  public List<KeyDecisionLine> getOnItems() {
    return onItems;
  }

  public List<MisconductLine> getOnConduct() {
    return onConduct;
  }

  public List<CandidateLine> getCandidates() {
    return candidates;
  }

  public List<ResultChange> getChanges() {
    return changes;
  }

  public @Nullable Integer getItemNo() {
    return itemNo;
  }

  public void setItemNo(@Nullable Integer itemNo) {
    this.itemNo = itemNo;
  }

  public KeyEffect getEffect() {
    return effect;
  }

  public void setEffect(KeyEffect effect) {
    this.effect = effect;
  }

  public @Nullable String getAnswer() {
    return answer;
  }

  public void setAnswer(@Nullable String answer) {
    this.answer = answer;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable String getAdmission() {
    return admission;
  }

  public void setAdmission(@Nullable String admission) {
    this.admission = admission;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable String getFindings() {
    return findings;
  }

  public void setFindings(@Nullable String findings) {
    this.findings = findings;
  }
}
