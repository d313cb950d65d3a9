package org.carecert.subsidy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.Funds;
import org.carecert.subsidy.PaymentResults;
import org.carecert.subsidy.Payments;
import org.carecert.subsidy.domain.BatchCard;
import org.carecert.subsidy.domain.BatchMade;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.FundLine;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of payment batches: funds, files for the bank, and the bank's answers. */
@Named
@RequestScoped
public class PaymentsPage {
  private static final int ROWS = 100;
  private static final String YUAN = "-?[0-9]{1,12}([.][0-9]{1,2})?";

  @Inject private Payments payments;
  @Inject private PaymentResults results;
  @Inject private Funds funds;
  @Inject private HttpServletRequest request;

  private @Nullable Part file;
  private @Nullable String batch;
  private @Nullable String fund;
  private @Nullable String yuan;
  private @Nullable String note;

  public List<FundLine> getFunds() {
    return funds.all();
  }

  public List<BatchCard> getBatches() {
    return payments.batches(null, ROWS).items();
  }

  /** Puts the approved claims of a fund into a batch. */
  public String make(String fund) {
    BatchMade made = payments.make(Fund.valueOf(fund));
    Notices.done("subsidy.payments.made", made.batch().lines(), made.held().size());
    return "/subsidy/payments?faces-redirect=true";
  }

  /** Gives out the file for the bank. */
  public void download(String code) throws IOException {
    Faces.sendFile(payments.file(code), "payments-" + code + ".csv", true);
  }

  /** Takes the bank's answer to a batch. */
  public String take() throws IOException {
    new Require().text("batch", batch, 64).present("file", file).check();
    if (file != null) {
      try (InputStream in = file.getInputStream()) {
        results.take(String.valueOf(batch), in.readAllBytes());
      }
    }
    Notices.done("subsidy.payments.taken");
    return "/subsidy/payments?faces-redirect=true";
  }

  /** Enters an allotment, or with a minus its withdrawal. */
  public String allot() {
    new Require()
        .text("allotTo", fund, 40)
        .holds("yuan", yuan != null && yuan.strip().matches(YUAN))
        .holds("yuan", yuan == null || yuan.matches(".*[1-9].*"))
        .text("note", note, 300)
        .check();
    funds.allot(Fund.valueOf(String.valueOf(fund)), fen(String.valueOf(yuan).strip()), note);
    Notices.done("subsidy.payments.allotted");
    return "/subsidy/payments?faces-redirect=true";
  }

  private static long fen(String amount) {
    return new BigDecimal(amount).movePointRight(2).longValueExact();
  }

  /** Whether the reviewer looks, who enters allotments. */
  public boolean isReviewer() {
    return request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public Fund[] getAllFunds() {
    return Fund.values();
  }

  /** Whether an officer looks, who may act. */
  public boolean isOfficer() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getBatch() {
    return batch;
  }

  public void setBatch(@Nullable String batch) {
    this.batch = batch;
  }

  public @Nullable String getFund() {
    return fund;
  }

  public void setFund(@Nullable String fund) {
    this.fund = fund;
  }

  public @Nullable String getYuan() {
    return yuan;
  }

  public void setYuan(@Nullable String yuan) {
    this.yuan = yuan;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
