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
import org.carecert.identity.People;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.sanction.domain.Appeal;
import org.carecert.sanction.domain.AppealRecorded;
import org.carecert.sanction.domain.AppealState;
import org.carecert.sanction.domain.DecisionDocument;
import org.carecert.sanction.domain.Sanction;
import org.carecert.sanction.domain.SanctionConfirmed;
import org.carecert.sanction.domain.SanctionDeclined;
import org.carecert.sanction.domain.SanctionPeriod;
import org.carecert.sanction.domain.SanctionProposal;
import org.carecert.sanction.domain.SanctionProposed;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.sanction.domain.SanctionTerms;
import org.carecert.sanction.store.SanctionStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;

/** 从业限制办理: one officer proposes a sanction, another confirms it; it holds from that commit on. */
@Stateless
public class Sanctions {
  @Inject private SanctionStore store;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Proposes a sanction; the person is recorded if nobody knew him, so that it waits for him. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public String propose(SanctionProposal proposal) {
    check(proposal);
    LocalDate today = CityClock.today(clock);
    DocumentNumber document =
        DocumentNumber.parse(proposal.documentType(), proposal.documentNumber(), today)
            .orElseThrow(() -> Refused.at("documentNumber", IdentityReason.DOCUMENT_INVALID));
    refuseFuture(proposal.decidedOn(), today);
    LocalDate starts = proposal.startsOn() == null ? today : proposal.startsOn();
    Sanction sanction =
        new Sanction(
            PublicCode.fresh(),
            people.recorded(proposal.name().strip(), null, document),
            new SanctionTerms(
                proposal.kind(), starts, proposal.endsOn(), proposal.sentenceEndsOn()),
            new DecisionDocument(
                proposal.legalBasis().strip(),
                proposal.decidingBody().strip(),
                proposal.decisionNumber().strip(),
                proposal.decidedOn()),
            proposal.evidence().strip(),
            proposal.servedOn(),
            callers.current().accountId(),
            clock.instant());
    store.add(sanction);
    facts.fire(
        new SanctionProposed(sanction.id(), sanction.personId(), sanction.kind(), sanction.code()));
    return sanction.code();
  }

  /** Confirms a proposed sanction: it holds from this commit on, at every gate. */
  @RolesAllowed({N_HR_REVIEWER, N_HEALTH_REVIEWER})
  public void confirm(String code) {
    store.writing();
    Sanction sanction = sanction(code);
    store.against(sanction.personId());
    Instant now = clock.instant();
    SanctionPeriod period = sanction.confirm(callers.current().accountId(), now);
    store.add(period);
    facts.fire(
        new SanctionConfirmed(
            sanction.id(),
            sanction.personId(),
            sanction.kind(),
            period.validFrom(),
            period.validTo(),
            sanction.code()));
  }

  /** Sends a proposed sanction back; it never held. */
  @RolesAllowed({N_HR_REVIEWER, N_HEALTH_REVIEWER})
  public void decline(String code) {
    Sanction sanction = sanction(code);
    sanction.decline(callers.current().accountId(), clock.instant());
    facts.fire(new SanctionDeclined(sanction.id(), sanction.personId(), sanction.code()));
  }

  /** Records how an appeal stands; the sanction holds on until a decision lifts it. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK, N_HR_REVIEWER, N_HEALTH_REVIEWER})
  public void appeal(String code, AppealState state, String note) {
    new Require().present("state", state).text("note", note, 1_000).check();
    Sanction sanction = sanction(code);
    sanction.mustBeConfirmed();
    store.add(
        new Appeal(
            sanction.id(), state, note.strip(), callers.current().accountId(), clock.instant()));
    facts.fire(new AppealRecorded(sanction.id(), sanction.personId(), state));
  }

  static void refuseFuture(LocalDate decidedOn, LocalDate today) {
    if (decidedOn.isAfter(today)) {
      throw Refused.at("decidedOn", SanctionReason.DOCUMENT_IN_FUTURE);
    }
  }

  private static void check(SanctionProposal p) {
    new Require()
        .text("name", p.name(), 100)
        .present("documentType", p.documentType())
        .text("documentNumber", p.documentNumber(), 40)
        .present("kind", p.kind())
        .text("legalBasis", p.legalBasis(), 500)
        .text("decidingBody", p.decidingBody(), 200)
        .text("decisionNumber", p.decisionNumber(), 200)
        .present("decidedOn", p.decidedOn())
        .text("evidence", p.evidence(), 500)
        .holds("decidedOn", SaneDays.sane(p.decidedOn()))
        .holds("startsOn", SaneDays.sane(p.startsOn()))
        .holds("endsOn", SaneDays.sane(p.endsOn()))
        .holds("sentenceEndsOn", SaneDays.sane(p.sentenceEndsOn()))
        .holds("servedOn", SaneDays.sane(p.servedOn()))
        .check();
  }

  private Sanction sanction(String code) {
    return store.forDecision(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
