package org.carecert.sanction;

import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HEALTH_REVIEWER;
import static org.carecert.shared.Role.N_HR_CLERK;
import static org.carecert.shared.Role.N_HR_REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.carecert.identity.Callers;
import org.carecert.sanction.domain.DecisionDocument;
import org.carecert.sanction.domain.Lifting;
import org.carecert.sanction.domain.LiftingDeclined;
import org.carecert.sanction.domain.LiftingProposal;
import org.carecert.sanction.domain.LiftingProposed;
import org.carecert.sanction.domain.Sanction;
import org.carecert.sanction.domain.SanctionLifted;
import org.carecert.sanction.domain.SanctionPeriod;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.sanction.store.SanctionStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;

/** 解除办理: a new decision, again by two officers, frees a person from a day on. */
@Stateless
public class Liftings {
  @Inject private SanctionStore store;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Proposes to lift a confirmed sanction. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public String propose(String sanctionCode, LiftingProposal proposal) {
    check(proposal);
    LocalDate today = CityClock.today(clock);
    Sanctions.refuseFuture(proposal.decidedOn(), today);
    Sanction sanction =
        store.forDecision(sanctionCode).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    sanction.mustBeConfirmed();
    if (store.liftedOrAboutTo(sanction.id())) {
      throw new Refused(SanctionReason.ALREADY_LIFTED);
    }
    Lifting lifting =
        new Lifting(
            PublicCode.fresh(),
            sanction.id(),
            proposal.freeFrom() == null ? today : proposal.freeFrom(),
            new DecisionDocument(
                proposal.legalBasis().strip(),
                proposal.decidingBody().strip(),
                proposal.decisionNumber().strip(),
                proposal.decidedOn()),
            proposal.reason().strip(),
            callers.current().accountId(),
            clock.instant());
    store.add(lifting);
    facts.fire(new LiftingProposed(sanction.id(), sanction.personId(), lifting.code()));
    return lifting.code();
  }

  /** Confirms a lifting: the sanction's period is superseded by what is left of it. */
  @RolesAllowed({N_HR_REVIEWER, N_HEALTH_REVIEWER})
  public void confirm(String code) {
    store.writing();
    Lifting lifting = lifting(code);
    Instant now = clock.instant();
    lifting.confirm(callers.current().accountId(), now);
    SanctionPeriod known = store.knownPeriod(lifting.sanctionId()).orElseThrow();
    var left = known.freeFrom(lifting.freeFrom(), now);
    // The old period must be closed in the database before the new one opens.
    store.flush();
    left.ifPresent(store::add);
    Sanction sanction = store.sanction(lifting.sanctionId());
    facts.fire(
        new SanctionLifted(sanction.id(), sanction.personId(), lifting.freeFrom(), lifting.code()));
  }

  /** Sends a lifting back; the sanction holds on. */
  @RolesAllowed({N_HR_REVIEWER, N_HEALTH_REVIEWER})
  public void decline(String code) {
    Lifting lifting = lifting(code);
    lifting.decline(callers.current().accountId(), clock.instant());
    Sanction sanction = store.sanction(lifting.sanctionId());
    facts.fire(new LiftingDeclined(sanction.id(), sanction.personId(), lifting.code()));
  }

  private static void check(LiftingProposal p) {
    new Require()
        .text("legalBasis", p.legalBasis(), 500)
        .text("decidingBody", p.decidingBody(), 200)
        .text("decisionNumber", p.decisionNumber(), 200)
        .present("decidedOn", p.decidedOn())
        .text("reason", p.reason(), 1_000)
        .holds("decidedOn", SaneDays.sane(p.decidedOn()))
        .holds("freeFrom", SaneDays.sane(p.freeFrom()))
        .check();
  }

  private Lifting lifting(String code) {
    return store.lifting(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
