package org.carecert.filing.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.carecert.filing.Acknowledgements;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.Filings;
import org.carecert.filing.Supervision;
import org.carecert.filing.domain.FilingState;
import org.carecert.filing.domain.FilingView;
import org.carecert.filing.domain.FindingCode;
import org.carecert.filing.domain.MaterialKind;
import org.carecert.filing.domain.SecondEngagement;
import org.carecert.filing.domain.StaffView;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of one filing: its clock, what is found in it, and what may be done with it. */
@Named
@ViewScoped
public class FilingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FilingDesk desk;
  @Inject private Filings filings;
  @Inject private Acknowledgements acknowledgements;
  @Inject private Supervision supervision;
  @Inject private HttpServletRequest request;

  private String code = "";
  private final List<MaterialEntry> missing = new ArrayList<>();
  private @Nullable String uscc;
  private @Nullable String reasons;
  private @Nullable String reason;
  private transient @Nullable FilingView view;

  @PostConstruct
  void open() {
    code = Objects.requireNonNullElse(request.getParameter("code"), "");
    getView().findings().stream()
        .filter(finding -> finding.code().equals(FindingCode.MATERIAL_MISSING.name()))
        .map(finding -> new MaterialEntry(MaterialKind.valueOf(finding.subject())))
        .forEach(missing::add);
  }

  /** The facility hands in what was missing. */
  public String complete() {
    filings.complete(code, MaterialEntry.rows(missing), uscc);
    return done("filing.filing.completed");
  }

  /** The clerk issues the receipt. */
  public String issue() {
    acknowledgements.issue(code);
    return done("filing.filing.issued");
  }

  /** The reviewer says that it does not conform. */
  public String nonconforming() {
    supervision.nonconforming(code, reasons);
    return done("filing.filing.told");
  }

  /** The reviewer allows a second engagement. */
  public String allow(String ref) {
    supervision.allowSecond(code, ref);
    return done("filing.filing.allowed");
  }

  /** The bureau releases the facility from its operator. */
  public String release() {
    supervision.release(code, reason);
    return done("filing.filing.released");
  }

  /** The facility withdraws the filing. */
  public String cancel() {
    filings.cancel(code, reason);
    return done("filing.filing.cancelled");
  }

  /** The receipt as a file. */
  public void download() {
    Faces.sendFile(desk.receipt(code), "filing-receipt-" + code + ".pdf", true);
  }

  /** The filing as of now. */
  public FilingView getView() {
    FilingView now = view;
    if (now == null) {
      now = desk.read(code);
      view = now;
    }
    return now;
  }

  public boolean isFacility() {
    return request.isUserInRole(Role.N_FACILITY);
  }

  /** Whether this facility may hand in what is missing. */
  public boolean isCompletable() {
    return isFacility() && getView().state() == FilingState.INCOMPLETE;
  }

  /** Whether the credit code must be corrected. */
  public boolean isUsccWrong() {
    return getView().findings().stream()
        .anyMatch(finding -> finding.code().equals(FindingCode.USCC_INVALID.name()));
  }

  /** Whether this clerk may issue the receipt. */
  public boolean isIssuable() {
    return request.isUserInRole(Role.N_HEALTH_CLERK) && getView().state() == FilingState.RECEIVED;
  }

  /** Whether this reviewer may say that it does not conform. */
  public boolean isJudgeable() {
    return isReviewer()
        && (getView().state() == FilingState.RECEIVED
            || getView().state() == FilingState.RECEIPTED);
  }

  public boolean isReviewer() {
    return request.isUserInRole(Role.N_HEALTH_REVIEWER);
  }

  /** Whether this facility may withdraw it. */
  public boolean isCancellable() {
    return isFacility() && !getView().state().closed();
  }

  /** Whether this reviewer may allow the second engagement of a row. */
  public boolean allowable(StaffView row) {
    return isReviewer() && row.secondEngagement() == SecondEngagement.ASKED;
  }

  /** Whether the bureau may release the facility. */
  public boolean isReleasable() {
    return isReviewer() && getView().state() != FilingState.INCOMPLETE;
  }

  private String done(String key) {
    Notices.done(key);
    return "/filing/filing?faces-redirect=true&code=" + code;
  }

  public String getCode() {
    return code;
  }

  public List<MaterialEntry> getMissing() {
    return missing;
  }

  public @Nullable String getUscc() {
    return uscc;
  }

  public void setUscc(@Nullable String uscc) {
    this.uscc = uscc;
  }

  public @Nullable String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
