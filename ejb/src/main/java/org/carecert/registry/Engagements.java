package org.carecert.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.carecert.registry.domain.Engaged;
import org.carecert.registry.domain.Engagement;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.EngagementEnded;
import org.carecert.registry.domain.NewEngagement;
import org.carecert.registry.domain.StandingCode;
import org.carecert.registry.store.EngagementStore;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/** 柜台 · 任职: who works where; a filing engages and ends. */
@Stateless
@PermitAll
public class Engagements {
  @Inject private EngagementStore store;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * Engages a person at a facility; an engagement that lasts there already is replaced. Refused
   * with ENGAGED_ELSEWHERE if he works at another facility from that day on and no reason is given.
   */
  public long engage(NewEngagement wanted) {
    store.lock(wanted.personId());
    if (wanted.reason() == null && overlapsElsewhere(wanted)) {
      throw new Refused(StandingCode.ENGAGED_ELSEWHERE);
    }
    Instant now = clock.instant();
    endHere(wanted.personId(), wanted.facilityId(), wanted.from().minusDays(1), now);
    Engagement engagement = new Engagement(wanted, now);
    store.add(engagement);
    facts.fire(new Engaged(engagement.id(), wanted.personId(), wanted.facilityId()));
    return engagement.id();
  }

  /** Lets nobody else engage these people until the transaction ends. */
  public void hold(Collection<Long> people) {
    // Always in the same order, so that two desks never wait for each other.
    people.stream().distinct().sorted().forEach(store::lock);
  }

  /** Where else than here a person works on a day, as known now. */
  public List<EngagementCard> elsewhere(long personId, long facilityId, LocalDate day) {
    return of(personId, clock.instant()).stream()
        .filter(e -> e.facilityId() != facilityId && e.on(day))
        .toList();
  }

  /** All engagements of a person as known at a moment, the earliest first. */
  public List<EngagementCard> of(long personId, Instant knownAt) {
    return store.known(List.of(personId), knownAt).getOrDefault(personId, List.of());
  }

  /** Ends a person's work at a facility with this day. */
  public void end(long personId, long facilityId, LocalDate lastDay) {
    store.lock(personId);
    endHere(personId, facilityId, lastDay, clock.instant());
  }

  private void endHere(long personId, long facilityId, LocalDate lastDay, Instant now) {
    for (Engagement old : store.lasting(personId, facilityId, lastDay.plusDays(1))) {
      old.endedOn(lastDay, now)
          .ifPresent(
              left -> {
                store.flush();
                store.add(left);
              });
      facts.fire(new EngagementEnded(old.id(), personId, facilityId));
    }
    store.flush();
  }

  private boolean overlapsElsewhere(NewEngagement wanted) {
    return of(wanted.personId(), clock.instant()).stream()
        .filter(e -> e.facilityId() != wanted.facilityId() && e.secondReason() == null)
        .anyMatch(e -> e.until() == null || !e.until().isBefore(wanted.from()));
  }
}
