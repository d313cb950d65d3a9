package org.carecert.subsidy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.carecert.shared.TwoOfficers;
import org.jspecify.annotations.Nullable;

/**
 * 政策规则 (DOMAIN rule 39): a dated, cited rule of a programme. One officer proposes it, a second one
 * puts it in force; it is never edited, only superseded by a later one.
 */
@Entity
@Table(name = "subsidy_rule")
public class SubsidyRule extends Identified {
  private String code;

  @Enumerated(EnumType.STRING)
  private Programme programme;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private String citation;
  private boolean confirmed;

  @jakarta.persistence.Convert(converter = TermsConverter.class)
  private RuleTerms terms;

  @Enumerated(EnumType.STRING)
  private RuleState state;

  @Column(name = "supersedes_code")
  private @Nullable String supersedesCode;

  @Embedded private TwoOfficers officers;

  protected SubsidyRule() {}

  /** A proposed rule. */
  public SubsidyRule(RuleCard card, @Nullable String supersedesCode, String officer, Instant at) {
    this.code = card.id();
    this.programme = card.programme();
    this.validFrom = card.validFrom();
    this.validTo = card.validTo();
    this.citation = card.citation();
    this.confirmed = card.confirmed();
    this.terms = card.terms();
    this.state = RuleState.PROPOSED;
    this.supersedesCode = supersedesCode;
    this.officers = new TwoOfficers(officer, at);
  }

  /** Puts it in force; the second officer is another person than the first. */
  public void confirmedBy(String officer, Instant at) {
    decide(RuleState.IN_FORCE, officer, at);
  }

  /** Drops the proposal; the second officer is another person than the first. */
  public void dismissedBy(String officer, Instant at) {
    decide(RuleState.DISMISSED, officer, at);
  }

  /** A later rule takes its place. */
  public void superseded() {
    if (state != RuleState.IN_FORCE) {
      throw new Refused(ClaimReason.SUPERSEDES_UNKNOWN, code);
    }
    state = RuleState.SUPERSEDED;
  }

  /** What stays of it on other days than its successor's, as a rule of its own. */
  public SubsidyRule remainder(String newCode, LocalDate from, @Nullable LocalDate to) {
    RuleCard card = new RuleCard(newCode, programme, from, to, citation, confirmed, terms);
    SubsidyRule rest = new SubsidyRule(card, code, officers.proposedBy(), officers.proposedAt());
    rest.state = RuleState.IN_FORCE;
    rest.officers = officers.copy();
    return rest;
  }

  private void decide(RuleState decision, String officer, Instant at) {
    if (state != RuleState.PROPOSED) {
      throw new Refused(CommonReason.WRONG_STATE, state);
    }
    officers.decide(officer, at);
    state = decision;
  }

  /** The rule as it is applied. */
  public RuleCard card() {
    return new RuleCard(code, programme, validFrom, validTo, citation, confirmed, terms);
  }

  /** The rule as it is listed. */
  public RuleLine line() {
    return new RuleLine(
        code,
        programme,
        validFrom,
        validTo,
        citation,
        confirmed,
        state,
        supersedesCode,
        officers.proposedBy(),
        officers.decidedBy(),
        terms);
  }

  public RuleState state() {
    return state;
  }

  public @Nullable String supersedesCode() {
    return supersedesCode;
  }
}
