package org.carecert.subsidy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.Rules;
import org.carecert.subsidy.domain.NewRule;
import org.carecert.subsidy.domain.RuleLine;
import org.carecert.subsidy.domain.RuleState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of dated rules: one officer proposes a successor, a second one puts it in force. */
@Named("subsidyRulesPage")
@RequestScoped
public class RulesPage {
  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  @Inject private Rules rules;

  private @Nullable String like;
  private @Nullable String validFrom;
  private @Nullable String validTo;
  private @Nullable String citation;
  private boolean confirmed;
  private boolean supersede;

  /** Every rule. */
  public List<RuleLine> getLines() {
    return rules.all();
  }

  /** How many rules in force are unconfirmed. */
  public long getUnconfirmed() {
    return getLines().stream()
        .filter(line -> line.state() == RuleState.IN_FORCE && !line.confirmed())
        .count();
  }

  /** Proposes a rule with the terms of a known one, for other days and under its own notice. */
  public String propose() {
    new Require()
        .text("like", like, 64)
        .text("citation", citation, 300)
        .holds("validFrom", validFrom != null && validFrom.matches(DAY))
        .holds("validTo", validTo == null || validTo.isBlank() || validTo.matches(DAY))
        .check();
    RuleLine known = rules.rule(String.valueOf(like));
    rules.propose(
        new NewRule(
            known.programme(),
            day(validFrom),
            day(validTo),
            citation,
            confirmed,
            supersede ? known.id() : null,
            known.terms()));
    Notices.done("subsidy.rules.proposed");
    return "/subsidy/rules?faces-redirect=true";
  }

  /** Puts a proposed rule in force. */
  public String confirm(String code) {
    rules.confirm(code);
    Notices.done("subsidy.rules.decided");
    return "/subsidy/rules?faces-redirect=true";
  }

  /** Drops a proposed rule. */
  public String dismiss(String code) {
    rules.dismiss(code);
    Notices.done("subsidy.rules.decided");
    return "/subsidy/rules?faces-redirect=true";
  }

  /** Whether an officer looks, who may propose. */
  public boolean isOfficer() {
    return Faces.isUserInRole(Role.N_HR_CLERK) || Faces.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether this rule waits for this officer's decision. */
  public boolean decidable(RuleLine line) {
    return line.state() == RuleState.PROPOSED
        && !own(line)
        && Faces.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether this officer's own proposal waits for another one. */
  public boolean ownWaiting(RuleLine line) {
    return line.state() == RuleState.PROPOSED && own(line);
  }

  private static boolean own(RuleLine line) {
    return line.proposedBy().equals(Faces.getRemoteUser());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    LocalDate first = LocalDate.parse(text.substring(0, 8) + "01");
    int wanted = Integer.parseInt(text.substring(8));
    if (wanted > first.lengthOfMonth()) {
      throw Refused.at("validFrom", CommonReason.FIELD_INVALID, text);
    }
    return first.withDayOfMonth(wanted);
  }

  public @Nullable String getLike() {
    return like;
  }

  public void setLike(@Nullable String like) {
    this.like = like;
  }

  public @Nullable String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable String getValidTo() {
    return validTo;
  }

  public void setValidTo(@Nullable String validTo) {
    this.validTo = validTo;
  }

  public @Nullable String getCitation() {
    return citation;
  }

  public void setCitation(@Nullable String citation) {
    this.citation = citation;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public boolean isSupersede() {
    return supersede;
  }

  public void setSupersede(boolean supersede) {
    this.supersede = supersede;
  }
}
