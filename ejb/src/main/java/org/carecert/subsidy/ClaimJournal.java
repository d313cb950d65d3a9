package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;
import org.carecert.standard.WorkingDays;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimCard;
import org.carecert.subsidy.domain.ClaimEvent;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.ClaimMoved;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.FundEntry;
import org.carecert.subsidy.store.ClaimStore;
import org.carecert.subsidy.store.FundStore;
import org.jspecify.annotations.Nullable;

/** 柜台 · 办理记录: the counter where the desks of this feature write down each step of a claim. */
@Stateless
@PermitAll
public class ClaimJournal {
  @Inject private ClaimStore claims;
  @Inject private FundStore funds;
  @Inject private People people;
  @Inject private Parameters parameters;
  @Inject private WorkingDays workingDays;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The claim of a code, locked for a step. */
  public Claim forStep(String code) {
    return claims.forStep(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Writes the step that was just taken, by whom and why, and tells it. */
  public void taken(Claim claim, Caller by, @Nullable String note) {
    claims.flush();
    String role = by.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
    claims.add(
        new ClaimEvent(claim.id(), claim.state(), by.username(), role, note, clock.instant()));
    facts.fire(new ClaimMoved(claim.id(), claim.personId(), claim.code(), claim.state()));
  }

  /** Sets the clock of the next step: so many working days from today, by this parameter. */
  public void due(Claim claim, String parameter) {
    java.time.LocalDate today = CityClock.today(clock);
    claim.due(workingDays.after(today, parameters.whole(parameter, today)).date());
  }

  /** Takes the claim's amount out of its fund. */
  public void reserve(Claim claim, Caller by) {
    FundEntry entry =
        new FundEntry(
            claim.fund(), -claim.amountFen(), "RESERVED", claim.id(), claim.code(), by.username());
    if (!funds.book(entry, clock.instant())) {
      throw new Refused(Bar.FUND_EXHAUSTED, claim.fund());
    }
  }

  /** Puts the claim's amount back into its fund. */
  public void release(Claim claim, Caller by, String kind) {
    funds.book(
        new FundEntry(
            claim.fund(), claim.amountFen(), kind, claim.id(), claim.code(), by.username()),
        clock.instant());
  }

  /** Refuses with every reason that a determination gives. */
  public static void insist(Determination determination) {
    Refused.ifAny(
        determination.reasons().stream()
            .map(found -> new Refusal(found.bar(), found.field(), found.args()))
            .toList());
  }

  /** Claims as they stand in a list, with the masked person. */
  public List<ClaimLine> lines(List<Claim> found) {
    List<ClaimCard> cards = found.stream().map(Claim::card).toList();
    Map<Long, PersonCard> who = people.cards(cards.stream().map(ClaimCard::personId).toList());
    return cards.stream().map(card -> line(card, who.get(card.personId()))).toList();
  }

  private static ClaimLine line(ClaimCard card, @Nullable PersonCard person) {
    return new ClaimLine(
        card.id(),
        card.code(),
        card.programme(),
        person == null ? "" : person.name(),
        person == null ? "" : person.maskedNumber(),
        card.paper().occupation(),
        card.paper().level(),
        card.paper().number(),
        card.amountFen(),
        card.state(),
        card.appliedOn(),
        card.dueOn(),
        card.publicityEndsOn());
  }
}
