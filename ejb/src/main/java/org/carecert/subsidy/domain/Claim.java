package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 补贴申领 (DOMAIN rule 50): a claim from the draft over two reviews by different officers, the
 * publicity list and the approval to the bank and back. It keeps the facts declared and the rule
 * applied; from the submission on it reserves its amount and its place in every count, until it is
 * returned or withdrawn.
 */
@Entity
@Table(name = "subsidy_claim")
public class Claim extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private Programme programme;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "certificate_id")
  private long certificateId;

  @Column(name = "certificate_number")
  private String certificateNumber;

  @Column(name = "certificate_kind")
  private String certificateKind;

  private @Nullable String occupation;
  private @Nullable Integer level;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "issuer_name")
  private String issuerName;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  @Column(name = "rule_code")
  private @Nullable String ruleCode;

  @Column(name = "rule_day")
  private @Nullable LocalDate ruleDay;

  private boolean shortage;

  @Enumerated(EnumType.STRING)
  private @Nullable Fund fund;

  @Column(name = "amount_fen")
  private long amountFen;

  @Convert(converter = FactsConverter.class)
  private DeclaredFacts facts;

  @Column(name = "card_active")
  private boolean cardActive;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  private boolean live;

  @Column(name = "once_key")
  private @Nullable String onceKey;

  @Column(name = "source_key")
  private @Nullable String sourceKey;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "first_reviewer")
  private @Nullable String firstReviewer;

  @Column(name = "second_reviewer")
  private @Nullable String secondReviewer;

  @Column(name = "publicised_on")
  private @Nullable LocalDate publicisedOn;

  @Column(name = "publicity_ends_on")
  private @Nullable LocalDate publicityEndsOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected Claim() {}

  /** A draft: it reserves nothing yet. */
  public Claim(String code, Asked asked, Paper paper, String enteredBy, Instant at) {
    this.code = code;
    this.programme = asked.programme();
    this.personId = asked.personId();
    this.certificateId = paper.id();
    this.certificateNumber = paper.number();
    this.certificateKind = paper.kind();
    this.occupation = paper.occupation();
    this.level = paper.level();
    this.issuedOn = paper.issuedOn();
    this.issuerName = paper.issuerName();
    this.appliedOn = asked.appliedOn();
    this.enteredBy = enteredBy;
    this.facts = DeclaredFacts.none();
    this.state = ClaimState.DRAFTED;
    this.createdAt = at;
    this.changedAt = at;
  }

  /** Takes what is declared, while the claim is with the applicant. */
  public void declare(DeclaredFacts declared, boolean bankCardActive) {
    needs(ClaimState.DRAFTED, ClaimState.RETURNED);
    facts = declared;
    cardActive = bankCardActive;
  }

  /** Refuses where it is not the applicant's to hand in, or the card could not be paid to. */
  public void mayBeHandedIn() {
    needs(ClaimState.DRAFTED, ClaimState.RETURNED);
    if (!cardActive) {
      throw Refused.at("cardActive", ClaimReason.CARD_INACTIVE);
    }
  }

  /** Hands it in under a determination that says yes; from now on it reserves. */
  public void submit(Determination determination, Paper paper, Instant at) {
    mayBeHandedIn();
    RuleCard rule = Objects.requireNonNull(determination.rule());
    if (determination.amountFen() == 0) {
      throw new Refused(ClaimReason.NOTHING_TO_PAY);
    }
    ruleCode = rule.id();
    ruleDay = determination.ruleDay();
    shortage = determination.shortage();
    fund = rule.terms().fund();
    amountFen = determination.amountFen();
    onceKey = rule.terms().once().key(programme, paper);
    sourceKey = rule.terms().exclusiveWith().isEmpty() ? null : "certificate:" + certificateId;
    firstReviewer = null;
    secondReviewer = null;
    publicisedOn = null;
    publicityEndsOn = null;
    move(ClaimState.SUBMITTED, at);
  }

  /** The applicant takes it back, before anybody reviewed it. */
  public void withdraw(Instant at) {
    needs(ClaimState.DRAFTED, ClaimState.SUBMITTED, ClaimState.RETURNED);
    move(ClaimState.WITHDRAWN, at);
  }

  /** 初审. */
  public void firstReview(String officer, Instant at) {
    needs(ClaimState.SUBMITTED);
    firstReviewer = officer;
    move(ClaimState.FIRST_REVIEWED, at);
  }

  /** 复核, by another officer than the first. */
  public void secondReview(String officer, Instant at) {
    needs(ClaimState.FIRST_REVIEWED);
    if (officer.equals(firstReviewer)) {
      throw new Refused(CommonReason.SAME_OFFICER);
    }
    secondReviewer = officer;
    move(ClaimState.SECOND_REVIEWED, at);
  }

  /** 退回: back to the applicant, with reasons; it reserves nothing any more. */
  public void giveBack(Instant at) {
    needs(
        ClaimState.SUBMITTED,
        ClaimState.FIRST_REVIEWED,
        ClaimState.SECOND_REVIEWED,
        ClaimState.PUBLICISED,
        ClaimState.OBJECTED,
        ClaimState.APPROVED,
        ClaimState.FAILED);
    move(ClaimState.RETURNED, at);
  }

  /** 公示 until a last day. */
  public void publicise(LocalDate from, LocalDate lastDay, Instant at) {
    needs(ClaimState.SECOND_REVIEWED);
    publicisedOn = from;
    publicityEndsOn = lastDay;
    move(ClaimState.PUBLICISED, at);
  }

  /** 异议: somebody objects, with reasons. */
  public void object(Instant at) {
    needs(ClaimState.PUBLICISED);
    move(ClaimState.OBJECTED, at);
  }

  /** The objection is found groundless; the list goes on. */
  public void dismissObjection(Instant at) {
    needs(ClaimState.OBJECTED);
    move(ClaimState.PUBLICISED, at);
  }

  /** 批准, after the last day of publicity. */
  public void approve(LocalDate today, Instant at) {
    needs(ClaimState.PUBLICISED);
    if (!today.isAfter(Objects.requireNonNull(publicityEndsOn))) {
      throw new Refused(ClaimReason.PUBLICITY_RUNNING, publicityEndsOn);
    }
    move(ClaimState.APPROVED, at);
  }

  /** 送付: it stands in a batch for the bank. */
  public void send(Instant at) {
    needs(ClaimState.APPROVED);
    move(ClaimState.SENT, at);
  }

  /** 已支付. */
  public void pay(Instant at) {
    needs(ClaimState.SENT);
    move(ClaimState.PAID, at);
  }

  /** 支付失败: the bank could not pay; the right is kept. */
  public void fail(Instant at) {
    needs(ClaimState.SENT);
    move(ClaimState.FAILED, at);
  }

  /** The cause of the failure is mended; it waits for the next batch. */
  public void sendAgain(Instant at) {
    needs(ClaimState.FAILED);
    move(ClaimState.APPROVED, at);
  }

  /** 追回 (DOMAIN rule 53): it goes on counting unless the decision frees it. */
  public void recover(boolean frees, Instant at) {
    needs(ClaimState.PAID);
    move(ClaimState.RECOVERED, at);
    live = !frees;
  }

  /** Until when the present step should be done. */
  public void due(@Nullable LocalDate day) {
    dueOn = day;
  }

  private void needs(ClaimState first, ClaimState... others) {
    if (!EnumSet.of(first, others).contains(state)) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
  }

  private void move(ClaimState to, Instant at) {
    state = to;
    live = to.reserves();
    changedAt = at;
    dueOn = null;
  }

  /** The claim as others see it. */
  public ClaimCard card() {
    return new ClaimCard(
        id(),
        code,
        programme,
        personId,
        new ClaimPaper(
            certificateId,
            certificateNumber,
            certificateKind,
            occupation,
            level,
            issuedOn,
            issuerName),
        appliedOn,
        ruleCode,
        fund,
        amountFen,
        facts,
        cardActive,
        state,
        new ClaimDesk(enteredBy, firstReviewer, secondReviewer),
        publicisedOn,
        publicityEndsOn,
        dueOn,
        createdAt,
        changedAt);
  }

  /** The claim as it counts for later ones. */
  public PastClaim past() {
    LocalDate day = ruleDay == null ? appliedOn : ruleDay;
    return new PastClaim(programme, occupation, level, certificateId, day.getYear(), shortage);
  }

  public String code() {
    return code;
  }

  public ClaimState state() {
    return state;
  }

  public DeclaredFacts facts() {
    return facts;
  }

  public boolean cardActive() {
    return cardActive;
  }

  public boolean live() {
    return live;
  }

  public long personId() {
    return personId;
  }

  /** What it asks for. */
  public Asked asked() {
    return new Asked(personId, programme, certificateNumber, appliedOn, facts);
  }

  public long amountFen() {
    return amountFen;
  }

  public Fund fund() {
    return Objects.requireNonNull(fund);
  }

  public @Nullable String ruleCode() {
    return ruleCode;
  }
}
