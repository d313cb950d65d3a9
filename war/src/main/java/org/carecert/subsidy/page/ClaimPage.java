package org.carecert.subsidy.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Role;
import org.carecert.shared.Texts;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Claims;
import org.carecert.subsidy.Reviews;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.ClaimView;
import org.jspecify.annotations.Nullable;

/** The page of one claim: its determination with trace, its history, and what may be done now. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ClaimList list;
  @Inject private Claims claims;
  @Inject private Reviews reviews;
  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private String code = "";
  private @Nullable String note;
  private transient @Nullable ClaimView view;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    getView();
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

  private boolean at(ClaimState state) {
    return getView().claim().state() == state;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
