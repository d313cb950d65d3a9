package org.carecert.registry;

import static org.carecert.shared.Role.N_HEALTH_CLERK;
import static org.carecert.shared.Role.N_HR_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.registry.domain.Evidence;
import org.carecert.registry.domain.EvidenceCard;
import org.carecert.registry.domain.EvidenceRecorded;
import org.carecert.registry.domain.EvidenceWithdrawn;
import org.carecert.registry.domain.RegistryReason;
import org.carecert.registry.domain.WorkerRow;
import org.carecert.registry.store.EvidenceStore;
import org.carecert.registry.store.TimeOrder;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;

/** 佐证登记: a clerk adds a health certificate or the result of a record check to a worker's file. */
@Stateless
public class EvidenceDesk {
  @Inject private EvidenceStore store;
  @Inject private TimeOrder time;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Records a proof about a worker. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public void record(String personCode, EvidenceCard card) {
    long person = person(personCode);
    check(card, CityClock.today(clock));
    time.writing();
    Instant now = clock.instant();
    boolean known =
        store.known(List.of(person), now).values().stream()
            .flatMap(List::stream)
            .anyMatch(e -> e.card().equals(card));
    if (known) {
      throw new Refused(RegistryReason.EVIDENCE_KNOWN);
    }
    Evidence row = new Evidence(person, card, callers.current().accountId(), now);
    store.add(row);
    facts.fire(new EvidenceRecorded(row.id(), person, card.kind()));
  }

  /** Withdraws a proof that was recorded wrongly: it counts no more and stays in the file. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public void withdraw(String personCode, long evidenceId) {
    long person = person(personCode);
    time.writing();
    withdraw(
        store.counting(person, evidenceId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  /** The same, with the proof named by what it says; no two that count say the same. */
  @RolesAllowed({N_HR_CLERK, N_HEALTH_CLERK})
  public void withdraw(String personCode, EvidenceCard card) {
    long person = person(personCode);
    new Require().present("kind", card.kind()).present("issuedOn", card.issuedOn()).check();
    time.writing();
    withdraw(
        store.known(List.of(person), clock.instant()).values().stream()
            .flatMap(List::stream)
            .filter(row -> row.card().equals(card))
            .findFirst()
            .flatMap(row -> store.counting(person, row.id()))
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  private void withdraw(Evidence row) {
    row.superseded(clock.instant());
    facts.fire(new EvidenceWithdrawn(row.id(), row.personId(), row.card().kind()));
  }

  private static void check(EvidenceCard card, LocalDate today) {
    new Require()
        .present("kind", card.kind())
        .present("issuedOn", card.issuedOn())
        .optionalText("result", card.result(), 40)
        .optionalText("receipt", card.receipt(), 200)
        .check();
    LocalDate expires = card.expiresOn();
    new Require()
        .holds("result", WorkerRow.possible(card.kind(), card.result()))
        .holds("issuedOn", !card.issuedOn().isAfter(today) && card.issuedOn().getYear() >= 1950)
        .holds(
            "expiresOn",
            expires == null || (!expires.isBefore(card.issuedOn()) && expires.getYear() < 2200))
        .check();
  }

  private long person(String code) {
    return people.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)).id();
  }
}
