package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.MisconductLifts;
import org.carecert.exam.Misconducts;
import org.carecert.exam.domain.MisconductLiftLine;
import org.carecert.exam.domain.MisconductLine;
import org.carecert.exam.domain.ResultChange;
import org.carecert.exam.domain.SessionCard;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;

/** The page on which a decision that cancelled a sitting is lifted, by two officers. */
@Named
@ViewScoped
public class LiftsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamSessions sessions;
  @Inject private Misconducts misconducts;
  @Inject private MisconductLifts lifts;

  private String session = "";
  private @Nullable String tried;
  private @Nullable String misconduct;
  private @Nullable String basis;
  private @Nullable String reason;
  private transient @Nullable SessionCard card;
  private transient List<MisconductLine> cancelling = List.of();
  private transient List<MisconductLiftLine> all = List.of();
  private transient List<ResultChange> changes = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    tried = Params.get("tried");
    card = sessions.card(session);
    cancelling = misconducts.of(session).stream().filter(MisconductLine::counts).toList();
    all = lifts.of(session);
    changes = tried == null ? List.of() : lifts.dryRun(session, tried);
  }

  /** Proposes to lift a decision. */
  public String propose() {
    lifts.propose(
        session,
        misconduct == null ? "" : misconduct,
        basis == null ? "" : basis,
        reason == null ? "" : reason);
    Notices.done("exam.decisions.proposed");
    return here();
  }

  /** Lifts it. */
  public String confirm(String code) {
    int results = lifts.confirm(session, code);
    Notices.done("exam.lifts.confirmed", results);
    return here();
  }

  /** Declines to lift it. */
  public String decline(String code) {
    lifts.decline(session, code);
    Notices.done("exam.decisions.declined");
    return here();
  }

  private String here() {
    return "/exam/lifts?faces-redirect=true&session=" + session;
  }

  /** Whether it is shown whom a proposal would change. */
  public boolean isTrying() {
    return tried != null;
  }

  public List<ResultChange> getChanges() {
    return changes;
  }

  public List<MisconductLine> getCancelling() {
    return cancelling;
  }

  public List<MisconductLiftLine> getAll() {
    return all;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public String getSession() {
    return session;
  }

  public @Nullable String getMisconduct() {
    return misconduct;
  }

  public void setMisconduct(@Nullable String misconduct) {
    this.misconduct = misconduct;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
