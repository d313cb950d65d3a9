package org.carecert.subsidy.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Texts;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Claims;
import org.carecert.subsidy.Recoveries;
import org.carecert.subsidy.Reviews;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.ClaimStep;
import org.carecert.subsidy.domain.ClaimView;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.NewClaim;
import org.carecert.subsidy.domain.RecoveryLine;
import org.carecert.subsidy.domain.RecoveryState;
import org.jspecify.annotations.Nullable;

/** The page of one claim: its determination with trace, its history, and what may be done now. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClaimList list;
  @Inject private Claims claims;
  @Inject private Reviews reviews;
  @Inject private Recoveries recoveries;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private String code = "";
  private @Nullable String note;
  private boolean frees;
  private Declared declared = new Declared();
  private transient @Nullable ClaimView view;
  private transient @Nullable List<RecoveryLine> cases;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    declared = Declared.before(getView().claim().facts(), getView().claim().cardActive());
  }

  /** The claim. */
  public ClaimView getView() {
    ClaimView known = view;
    if (known == null) {
      known = list.view(code);
      view = known;
    }
    return known;
  }

  /** When it last went a step. */
  public @Nullable Instant getChanged() {
    return getView().history().stream()
        .map(ClaimStep::at)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Why it would be refused now, in words. */
  public List<String> getReasons() {
    return getView().determination().reasons().stream()
        .map(found -> Texts.of(words.language(), found.bar(), found.args().toArray()))
        .toList();
  }

  /** 初审. */
  public String first() {
    reviews.first(code, note);
    return done();
  }

  /** 复核. */
  public String second() {
    reviews.second(code, note);
    return done();
  }

  /** 批准. */
  public String approve() {
    reviews.approve(code, note);
    return done();
  }

  /** 退回. */
  public String giveBack() {
    reviews.giveBack(code, note);
    return done();
  }

  /** 异议. */
  public String object() {
    reviews.object(code, note);
    return done();
  }

  /** 异议不成立. */
  public String dismissObjection() {
    reviews.dismissObjection(code, note);
    return done();
  }

  /** 重新送付. */
  public String sendAgain() {
    reviews.sendAgain(code, note);
    return done();
  }

  /** 追回. */
  public String recover() {
    reviews.recover(code, note, frees);
    return done();
  }

  /** 不予追回. */
  public String drop() {
    for (RecoveryLine open : openCases()) {
      recoveries.drop(open.code(), note);
    }
    return done();
  }

  /** What became of money that was paid on a certificate which was lost afterwards. */
  public List<RecoveryLine> getCases() {
    List<RecoveryLine> known = cases;
    if (known == null) {
      known = recoveries.of(code);
      cases = known;
    }
    return known;
  }

  private List<RecoveryLine> openCases() {
    return getCases().stream().filter(line -> line.state() == RecoveryState.OPEN).toList();
  }

  /** Whether it may be decided now that the amount stays paid. */
  public boolean isDropNow() {
    return request.isUserInRole(Role.N_HR_REVIEWER) && !openCases().isEmpty();
  }

  /** 重新提交, with what the applicant declares now. */
  public String submit() {
    declared.checked(new Require()).check();
    DeclaredFacts before = getView().claim().facts();
    claims.submit(
        code,
        new NewClaim(
            null,
            null,
            null,
            null,
            null,
            null,
            new DeclaredFacts(
                declared.monthsInsured(),
                declared.insuranceState(),
                before.groups(),
                before.assessmentFeeFen(),
                before.firstTrainingDay()),
            declared.isCardActive(),
            null));
    Notices.done("subsidy.mine.claimed");
    return "/subsidy/claim?faces-redirect=true&code=" + code;
  }

  /** Whether it is the applicant's to hand in now. */
  public boolean isSubmitNow() {
    return request.isUserInRole(Role.N_CANDIDATE)
        && (at(ClaimState.DRAFTED) || at(ClaimState.RETURNED));
  }

  /** 撤回. */
  public String withdraw() {
    claims.withdraw(code);
    return done();
  }

  private String done() {
    Notices.done("subsidy.claim.done");
    return "/subsidy/claim?faces-redirect=true&code=" + code;
  }

  public boolean isFirstNow() {
    return at(ClaimState.SUBMITTED) && request.isUserInRole(Role.N_HR_CLERK);
  }

  public boolean isSecondNow() {
    return at(ClaimState.FIRST_REVIEWED) && request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public boolean isApproveNow() {
    return at(ClaimState.PUBLICISED) && request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public boolean isObjectNow() {
    return at(ClaimState.PUBLICISED) && isOfficer();
  }

  public boolean isObjectedNow() {
    return at(ClaimState.OBJECTED) && request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public boolean isFailedNow() {
    return at(ClaimState.FAILED) && isOfficer();
  }

  /** Whether a paid amount may be recovered now. */
  public boolean isRecoverNow() {
    return at(ClaimState.PAID) && request.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether an officer may return it now. */
  public boolean isReturnNow() {
    ClaimState state = getView().claim().state();
    return isOfficer()
        && EnumSet.of(
                ClaimState.SUBMITTED,
                ClaimState.FIRST_REVIEWED,
                ClaimState.SECOND_REVIEWED,
                ClaimState.PUBLICISED,
                ClaimState.OBJECTED,
                ClaimState.APPROVED,
                ClaimState.FAILED)
            .contains(state);
  }

  /** Whether it may be taken back now. */
  public boolean isWithdrawNow() {
    ClaimState state = getView().claim().state();
    boolean may = request.isUserInRole(Role.N_CANDIDATE) || request.isUserInRole(Role.N_HR_CLERK);
    return may
        && EnumSet.of(ClaimState.DRAFTED, ClaimState.SUBMITTED, ClaimState.RETURNED)
            .contains(state);
  }

  /** Whether an officer looks. */
  public boolean isOfficer() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether there is a note to write. */
  public boolean isNoted() {
    return isOfficer() && isActable();
  }

  /** Whether who looks may do anything now. */
  public boolean isActable() {
    return isFirstNow()
        || isSecondNow()
        || isApproveNow()
        || isObjectedNow()
        || isFailedNow()
        || isReturnNow()
        || isRecoverNow()
        || isDropNow()
        || isSubmitNow()
        || isWithdrawNow();
  }

  /** The look of the state. */
  public String getLook() {
    return switch (getView().claim().state()) {
      case PAID -> "cc-good";
      case RETURNED, FAILED, OBJECTED, RECOVERED -> "cc-bad";
      case DRAFTED, WITHDRAWN -> "cc-plain";
      default -> "cc-wait";
    };
  }

  /** Why it stands where it should not: what the officer, the objector or the bank has said. */
  public @Nullable String getWhy() {
    ClaimState state = getView().claim().state();
    boolean stands = getLook().equals("cc-bad");
    List<ClaimStep> history = getView().history();
    return history.stream()
        .filter(step -> stands && step.state() == state && step.note() != null)
        .reduce((first, last) -> last)
        .map(ClaimStep::note)
        .orElse(null);
  }

  /** What that reason is called. */
  public String getWhyTitle() {
    return at(ClaimState.OBJECTED) ? "subsidy.claim.objected" : "subsidy.claim.why";
  }

  /** Who took a step: to the applicant his bureau, to officers also the account. */
  public String by(ClaimStep step) {
    String roles = step.roles().stream().map(words::of).collect(Collectors.joining("、"));
    return request.isUserInRole(Role.N_CANDIDATE) ? roles : roles + " " + step.actor();
  }

  private boolean at(ClaimState state) {
    return getView().claim().state() == state;
  }

  public String getCode() {
    return code;
  }

  public Declared getDeclared() {
    return declared;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }

  public boolean isFrees() {
    return frees;
  }

  public void setFrees(boolean frees) {
    this.frees = frees;
  }
}
