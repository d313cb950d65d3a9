package org.carecert.subsidy.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.home.page.Notices;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.OccupationNames;
import org.carecert.subsidy.Shortage;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.ShortageLine;
import org.carecert.subsidy.domain.ShortageOccupation;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of shortage occupations: one officer proposes, a second one puts in force. */
@Named
@RequestScoped
public class ShortagePage {
  private static final String HERE = "/subsidy/shortage?faces-redirect=true";

  @Inject private Shortage shortage;
  @Inject private OccupationNames names;

  private @Nullable String occupation;
  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private @Nullable String citation;

  /** Every entry. */
  public List<ShortageLine> getLines() {
    return shortage.all();
  }

  /** The occupations that can be listed: name by code. */
  public Map<String, String> getOccupations() {
    return names.all();
  }

  /** How many entries are in force. */
  public long getInForce() {
    return getLines().stream().filter(line -> line.state() == RuleState.IN_FORCE).count();
  }

  /** Proposes an entry. */
  public String propose() {
    new Require()
        .text("occupation", occupation, 20)
        .present("validFrom", validFrom)
        .text("citation", citation, 300)
        .check();
    shortage.propose(
        new ShortageOccupation(
            String.valueOf(occupation),
            Objects.requireNonNull(validFrom),
            validTo,
            String.valueOf(citation)));
    Notices.done("subsidy.shortage.proposed");
    return HERE;
  }

  /** Puts an entry in force. */
  public String confirm(String code) {
    shortage.confirm(code);
    Notices.done("subsidy.rules.decided");
    return HERE;
  }

  /** Drops a proposed entry. */
  public String dismiss(String code) {
    shortage.dismiss(code);
    Notices.done("subsidy.rules.decided");
    return HERE;
  }

  /** The look of a state. */
  public String look(ShortageLine line) {
    return switch (line.state()) {
      case IN_FORCE -> "cc-good";
      case PROPOSED -> "cc-wait";
      default -> "cc-plain";
    };
  }

  /** Whether an officer looks, who may propose. */
  public boolean isOfficer() {
    return Faces.isUserInRole(Role.N_HR_CLERK) || Faces.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether this entry waits for this officer's decision. */
  public boolean decidable(ShortageLine line) {
    return line.state() == RuleState.PROPOSED
        && !own(line)
        && Faces.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether this officer's own proposal waits for another one. */
  public boolean ownWaiting(ShortageLine line) {
    return line.state() == RuleState.PROPOSED && own(line);
  }

  private static boolean own(ShortageLine line) {
    return line.proposedBy().equals(Faces.getRemoteUser());
  }

  public @Nullable String getOccupation() {
    return occupation;
  }

  public void setOccupation(@Nullable String occupation) {
    this.occupation = occupation;
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

  public @Nullable String getCitation() {
    return citation;
  }

  public void setCitation(@Nullable String citation) {
    this.citation = citation;
  }
}
