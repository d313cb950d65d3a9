package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimCard;
import org.carecert.subsidy.domain.ClaimSorting;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.PublicityLine;
import org.carecert.subsidy.domain.PublicityMade;
import org.carecert.subsidy.store.ClaimStore;
import org.jspecify.annotations.Nullable;

/** 公示: the desk that puts claims on the public list for at least five working days (rule 51). */
@Stateless
public class Publicity {
  @Inject private ClaimStore claims;
  @Inject private ClaimJournal journal;
  @Inject private ClaimPeriods periods;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Puts claims that passed the second review on the list: the ones named, or all of them. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public PublicityMade publish(@Nullable Set<String> codes) {
    Caller caller = callers.current();
    LocalDate today = CityClock.today(clock);
    LocalDate until = periods.publicityEnds(today);
    List<String> published = new ArrayList<>();
    List<Claim> found = claims.in(Set.of(ClaimState.SECOND_REVIEWED), 0, 1_000);
    ClaimSorting sorting = periods.sort(found, codes);
    for (Claim claim : sorting.clear()) {
      claim.publicise(today, until, clock.instant());
      claim.due(until);
      journal.taken(claim, caller, null);
      published.add(claim.code());
    }
    return new PublicityMade(published, today, until, sorting.held());
  }

  /** What the public sees today. */
  @PermitAll
  public Slice<PublicityLine> list(long after, int limit) {
    List<Claim> found = claims.publicised(CityClock.today(clock), after, limit + 1);
    Slice<Claim> page = Slice.of(found, limit, Claim::id);
    Map<Long, PersonCard> who = people.cards(page.items().stream().map(Claim::personId).toList());
    return new Slice<>(
        page.items().stream().map(Claim::card).map(card -> line(card, who)).toList(), page.next());
  }

  private static PublicityLine line(ClaimCard card, Map<Long, PersonCard> who) {
    PersonCard person = Objects.requireNonNull(who.get(card.personId()));
    return new PublicityLine(
        card.programme(),
        person.name(),
        person.maskedNumber(),
        card.paper().occupation(),
        card.paper().level(),
        card.paper().issuedOn(),
        card.paper().issuerName(),
        card.amountFen(),
        Objects.requireNonNull(card.publicisedOn()),
        Objects.requireNonNull(card.publicityEndsOn()));
  }
}
