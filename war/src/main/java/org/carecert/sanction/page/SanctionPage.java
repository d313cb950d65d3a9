package org.carecert.sanction.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.sanction.Liftings;
import org.carecert.sanction.SanctionFiles;
import org.carecert.sanction.Sanctions;
import org.carecert.sanction.domain.AppealState;
import org.carecert.sanction.domain.DecisionState;
import org.carecert.sanction.domain.LiftingLine;
import org.carecert.sanction.domain.LiftingProposal;
import org.carecert.sanction.domain.SanctionView;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** One sanction: what was decided, by whom, and what can still be done about it. */
@Named
@RequestScoped
public class SanctionPage {
  @Inject private Sanctions sanctions;
  @Inject private Liftings liftings;
  @Inject private SanctionFiles files;
  @Inject private HttpServletRequest request;

  private @Nullable String code;
  private @Nullable SanctionView view;
  private @Nullable LocalDate freeFrom;
  private @Nullable String legalBasis;
  private @Nullable String decidingBody;
  private @Nullable String decisionNumber;
  private @Nullable LocalDate decidedOn;
  private @Nullable String reason;
  private AppealState appeal = AppealState.PENDING;
  private @Nullable String note;

  @PostConstruct
  void open() {
    code = request.getParameter("code");
  }

  /** The sanction; reading it is recorded once a request. */
  public SanctionView getView() {
    if (view == null) {
      if (code == null) {
        throw new Refused(CommonReason.NOT_FOUND);
      }
      view = files.view(code);
    }
    return view;
  }

  /** The second officer confirms. */
  public String confirm() {
    sanctions.confirm(String.valueOf(code));
    return again("sanction.confirmed");
  }

  /** The second officer sends it back. */
  public String decline() {
    sanctions.decline(String.valueOf(code));
    return again("sanction.declined");
  }

  /** The first officer proposes to lift it. */
  public String lift() {
    liftings.propose(
        String.valueOf(code),
        new LiftingProposal(
            freeFrom,
            String.valueOf(legalBasis),
            String.valueOf(decidingBody),
            String.valueOf(decisionNumber),
            decidedOn == null ? missing() : decidedOn,
            String.valueOf(reason)));
    return again("sanction.lifting.proposed");
  }

  /** The second officer confirms a lifting. */
  public String confirmLifting(String lifting) {
    liftings.confirm(lifting);
    return again("sanction.lifting.confirmed");
  }

  /** The second officer sends a lifting back. */
  public String declineLifting(String lifting) {
    liftings.decline(lifting);
    return again("sanction.lifting.declined");
  }

  /** Records how an appeal stands. */
  public String recordAppeal() {
    sanctions.appeal(String.valueOf(code), appeal, String.valueOf(note));
    return again("sanction.appeal.recorded");
  }

  /** Whether this person may confirm: a reviewer who did not propose it. */
  public boolean isMaySettle() {
    return reviewer() && unsettled() && !getView().mine();
  }

  /** Whether it waits for somebody else. */
  public boolean isWaitsForOther() {
    return unsettled() && !isMaySettle();
  }

  /** Whether this person may settle a lifting. */
  public boolean maySettle(LiftingLine line) {
    return reviewer() && line.state() == DecisionState.PROPOSED && !line.mine();
  }

  /** Whether this person may propose to lift it. */
  public boolean isMayLift() {
    return clerk()
        && getView().line().state() == DecisionState.CONFIRMED
        && getView().liftings().stream().allMatch(l -> l.state() == DecisionState.DECLINED);
  }

  /** Whether an appeal can be recorded. */
  public boolean isMayAppeal() {
    return (clerk() || reviewer()) && getView().line().state() == DecisionState.CONFIRMED;
  }

  public List<AppealState> getAppealStates() {
    return Arrays.asList(AppealState.values());
  }

  private boolean unsettled() {
    return getView().line().state() == DecisionState.PROPOSED;
  }

  private boolean reviewer() {
    return request.isUserInRole(Role.N_HR_REVIEWER) || request.isUserInRole(Role.N_HEALTH_REVIEWER);
  }

  private boolean clerk() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HEALTH_CLERK);
  }

  private static LocalDate missing() {
    throw Refused.at("decidedOn", CommonReason.FIELD_MISSING, "decidedOn");
  }

  private String again(String notice) {
    Notices.done(notice);
    return "/sanction/sanction?faces-redirect=true&code=" + code;
  }

  public @Nullable String getCode() {
    return code;
  }

  public @Nullable LocalDate getFreeFrom() {
    return freeFrom;
  }

  public void setFreeFrom(@Nullable LocalDate freeFrom) {
    this.freeFrom = freeFrom;
  }

  public @Nullable String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(@Nullable String legalBasis) {
    this.legalBasis = legalBasis;
  }

  public @Nullable String getDecidingBody() {
    return decidingBody;
  }

  public void setDecidingBody(@Nullable String decidingBody) {
    this.decidingBody = decidingBody;
  }

  public @Nullable String getDecisionNumber() {
    return decisionNumber;
  }

  public void setDecisionNumber(@Nullable String decisionNumber) {
    this.decisionNumber = decisionNumber;
  }

  public @Nullable LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public AppealState getAppeal() {
    return appeal;
  }

  public void setAppeal(AppealState appeal) {
    this.appeal = appeal;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
