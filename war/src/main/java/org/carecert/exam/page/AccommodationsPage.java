package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.carecert.exam.Accommodations;
import org.carecert.exam.domain.AccommodationDraft;
import org.carecert.exam.domain.AccommodationLine;
import org.carecert.home.page.Notices;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** The page of what people need at their exams. */
@Named
@ViewScoped
public class AccommodationsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Accommodations accommodations;

  private final GivenCandidate who = new GivenCandidate();
  private int extraPercent;
  private int extraMinutes;
  private boolean largeType;
  private boolean screenReader;
  private boolean korean;
  private @Nullable String evidence;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable String reason;
  private transient List<AccommodationLine> all = List.of();

  @PostConstruct
  void open() {
    all = accommodations.all();
  }

  /** Proposes one. */
  public String propose() {
    LocalDate from = validFrom;
    new Require().present("validFrom", from).text("evidence", evidence, 200).check();
    if (from != null) {
      accommodations.propose(
          who.ref(),
          new AccommodationDraft(
              extraPercent,
              extraMinutes,
              largeType,
              screenReader,
              korean,
              String.valueOf(evidence),
              from,
              validTo));
    }
    Notices.done("exam.accommodations.proposed");
    return "/exam/accommodations?faces-redirect=true";
  }

  /** Grants one. */
  public String grant(String code) {
    accommodations.grant(code);
    Notices.done("exam.accommodations.granted");
    return "/exam/accommodations?faces-redirect=true";
  }

  /** Ends one. */
  public String end(String code) {
    accommodations.end(code, reason == null ? "" : reason);
    Notices.done("exam.accommodations.ended");
    return "/exam/accommodations?faces-redirect=true";
  }

  public List<AccommodationLine> getAll() {
    return all;
  }

  public GivenCandidate getWho() {
    return who;
  }

  public int getExtraPercent() {
    return extraPercent;
  }

  public void setExtraPercent(int extraPercent) {
    this.extraPercent = extraPercent;
  }

  public int getExtraMinutes() {
    return extraMinutes;
  }

  public void setExtraMinutes(int extraMinutes) {
    this.extraMinutes = extraMinutes;
  }

  public boolean isLargeType() {
    return largeType;
  }

  public void setLargeType(boolean largeType) {
    this.largeType = largeType;
  }

  public boolean isScreenReader() {
    return screenReader;
  }

  public void setScreenReader(boolean screenReader) {
    this.screenReader = screenReader;
  }

  public boolean isKorean() {
    return korean;
  }

  public void setKorean(boolean korean) {
    this.korean = korean;
  }

  public @Nullable String getEvidence() {
    return evidence;
  }

  public void setEvidence(@Nullable String evidence) {
    this.evidence = evidence;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable LocalDate getValidTo() {
    return validTo;
  }

  public void setValidTo(@Nullable LocalDate validTo) {
    this.validTo = validTo;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
