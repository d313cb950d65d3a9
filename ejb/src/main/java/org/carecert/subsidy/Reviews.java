package org.carecert.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.RecoveryState;
import org.carecert.subsidy.store.ClaimStore;
import org.jspecify.annotations.Nullable;

/**
 * 申领审核: the desk where two different officers review a claim, hear objections and approve. Each
 * step that goes forward judges the claim anew: a ban in between stops it here.
 */
@Stateless
public class Reviews {
  private static final int LONGEST_NOTE = 500;

  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private Entitlements entitlements;
  @Inject private RecoveryCases recoveries;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** 初审. */
  @RolesAllowed(Role.N_HR_CLERK)
  public void first(String code, @Nullable String note) {
    forward(
        code,
        note,
        (claim, caller) -> {
          claim.firstReview(caller.username(), clock.instant());
          journal.due(claim, "subsidy.review.days");
        });
  }

  /** 复核, by another officer. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void second(String code, @Nullable String note) {
    forward(
        code,
        note,
        (claim, caller) -> {
          claim.secondReview(caller.username(), clock.instant());
          journal.due(claim, "subsidy.review.days");
        });
  }

  /** 批准, after the publicity period. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void approve(String code, @Nullable String note) {
    forward(
        code,
        note,
        (claim, caller) -> {
          claim.approve(CityClock.today(clock), clock.instant());
          journal.due(claim, "subsidy.payment.days");
        });
  }

  /** 退回 to the applicant, with reasons; the amount goes back into its fund. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public void giveBack(String code, @Nullable String note) {
    withNote(
        code,
        note,
        (claim, caller) -> {
          claim.giveBack(clock.instant());
          journal.release(claim, caller, "RELEASED");
        });
  }

  /** 异议: an objection that came in during the publicity period, with its reasons. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public void object(String code, @Nullable String note) {
    withNote(
        code,
        note,
        (claim, caller) -> {
          claim.object(clock.instant());
          journal.due(claim, "subsidy.objection.days");
        });
  }

  /** The objection is groundless, with reasons; the claim goes on. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void dismissObjection(String code, @Nullable String note) {
    withNote(code, note, (claim, caller) -> claim.dismissObjection(clock.instant()));
  }

  /** The cause of a failed payment is mended; the claim waits for the next batch. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public void sendAgain(String code, @Nullable String note) {
    forward(code, note, (claim, caller) -> claim.sendAgain(clock.instant()));
  }

  /** 追回: a paid amount came back by a decision; it goes on counting unless that frees it. */
  @RolesAllowed(Role.N_HR_REVIEWER)
  public void recover(String code, @Nullable String note, boolean frees) {
    withNote(
        code,
        note,
        (claim, caller) -> {
          claim.recover(frees, clock.instant());
          journal.release(claim, caller, "RECOVERED");
          recoveries.settle(claim, RecoveryState.RECOVERED, caller.username(), note);
        });
  }

  private void forward(String code, @Nullable String note, BiConsumer<Claim, Caller> step) {
    new Require().optionalText("note", note, LONGEST_NOTE).check();
    Caller caller = callers.current();
    Claim claim = journal.forStep(code);
    claims.lockPerson(claim.personId());
    step.accept(claim, caller);
    ClaimJournal.insist(entitlements.again(claim));
    journal.taken(claim, caller, note);
  }

  private void withNote(String code, @Nullable String note, BiConsumer<Claim, Caller> step) {
    new Require().text("note", note, LONGEST_NOTE).check();
    Caller caller = callers.current();
    Claim claim = journal.forStep(code);
    step.accept(claim, caller);
    journal.taken(claim, caller, note);
  }
}
