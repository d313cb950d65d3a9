package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.registry.Decisions;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.Asked;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.NewClaim;
import org.carecert.subsidy.domain.Paper;
import org.carecert.subsidy.domain.QuestionCheck;
import org.carecert.subsidy.store.ClaimStore;

/** 补贴申领: the desk where a person, or an HR clerk for him, hands in a claim and takes it back. */
@Stateless
public class Claims {
  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private Entitlements entitlements;
  @Inject private Decisions decisions;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Enters a claim and, unless it is a draft, hands it in.
   *
   * @return its code
   */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK})
  public String enter(NewClaim wanted) {
    Caller caller = callers.current();
    check(wanted);
    Asked asked =
        new Asked(
            claimant(wanted, caller),
            Objects.requireNonNull(wanted.programme()),
            Objects.requireNonNull(wanted.certificateNumber()).strip(),
            day(wanted, caller),
            wanted.declared());
    Paper paper = entitlements.paper(asked).orElseThrow(() -> new Refused(Bar.NO_MATCH));
    Claim claim = new Claim(PublicCode.fresh(), asked, paper, caller.username(), clock.instant());
    claim.declare(wanted.declared(), wanted.cardIsActive());
    claims.add(claim);
    if (Boolean.TRUE.equals(wanted.draft())) {
      journal.taken(claim, caller, null);
    } else {
      handIn(claim, caller);
    }
    return claim.code();
  }

  /** Hands in a draft, or a claim that was returned, with what is declared now. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK})
  public void submit(String code, NewClaim declared) {
    Caller caller = callers.current();
    Require require = new Require();
    QuestionCheck.facts(require, declared.facts());
    require.check();
    Claim claim = own(code, caller);
    if (declared.facts() != null || declared.cardActive() != null) {
      claim.declare(
          declared.facts() == null ? claim.facts() : declared.facts(),
          declared.cardActive() == null ? claim.cardActive() : declared.cardIsActive());
    }
    handIn(claim, caller);
  }

  /** Takes a claim back, as long as nobody has reviewed it. */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_HR_CLERK})
  public void withdraw(String code) {
    Caller caller = callers.current();
    Claim claim = own(code, caller);
    boolean reserved = claim.state().reserves();
    claim.withdraw(clock.instant());
    if (reserved) {
      journal.release(claim, caller, "RELEASED");
    }
    journal.taken(claim, caller, null);
  }

  private void handIn(Claim claim, Caller caller) {
    claims.lockPerson(claim.personId());
    claim.mayBeHandedIn();
    Determination determination = entitlements.again(claim);
    ClaimJournal.insist(determination);
    Paper paper = entitlements.paper(claim.asked()).orElseThrow(() -> new Refused(Bar.NO_MATCH));
    claim.submit(determination, paper, clock.instant());
    journal.due(claim, "subsidy.review.days");
    journal.reserve(claim, caller);
    journal.taken(claim, caller, null);
  }

  private Claim own(String code, Caller caller) {
    Claim claim = journal.forStep(code);
    if (!caller.has(Role.HR_CLERK) && claim.personId() != caller.person()) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    return claim;
  }

  private long claimant(NewClaim wanted, Caller caller) {
    boolean named = wanted.documentNumber() != null || wanted.name() != null;
    if (!caller.has(Role.HR_CLERK) && !named) {
      return caller.person();
    }
    new Require()
        .text("person.name", wanted.name(), 100)
        .present("person.documentType", wanted.documentType())
        .text("person.documentNumber", wanted.documentNumber(), 64)
        .check();
    Long found =
        decisions
            .identify(
                Objects.requireNonNull(wanted.name()),
                Objects.requireNonNull(wanted.documentType()),
                wanted.documentNumber())
            .personId();
    if (!caller.has(Role.HR_CLERK) && (found == null || found != caller.person())) {
      throw new Refused(ClaimReason.NOT_HIMSELF);
    }
    if (found == null) {
      throw new Refused(Bar.NO_MATCH);
    }
    return found;
  }

  private LocalDate day(NewClaim wanted, Caller caller) {
    LocalDate today = CityClock.today(clock);
    LocalDate asked = wanted.appliedOn();
    if (asked == null || asked.equals(today)) {
      return today;
    }
    if (asked.isAfter(today) || !caller.has(Role.HR_CLERK)) {
      throw Refused.at("appliedOn", ClaimReason.APPLIED_ON_INVALID);
    }
    return asked;
  }

  private static void check(NewClaim wanted) {
    Require require =
        new Require()
            .present("programme", wanted.programme())
            .text("certificateNumber", wanted.certificateNumber(), 64)
            .optionalText("person.name", wanted.name(), 100)
            .optionalText("person.documentNumber", wanted.documentNumber(), 64);
    QuestionCheck.day(require, "appliedOn", wanted.appliedOn());
    QuestionCheck.facts(require, wanted.facts());
    require.check();
  }
}
