package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.audit.Reads;
import org.carecert.exam.domain.Accommodation;
import org.carecert.exam.domain.AccommodationDraft;
import org.carecert.exam.domain.AccommodationEnded;
import org.carecert.exam.domain.AccommodationGranted;
import org.carecert.exam.domain.AccommodationLine;
import org.carecert.exam.domain.AccommodationProposed;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.store.AccommodationStore;
import org.carecert.identity.Callers;
import org.carecert.identity.People;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 合理便利: the evaluation organisation's desk for what people need at their exams; two officers. */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Accommodations {
  private static final int SHOWN = 200;

  @Inject private AccommodationStore store;
  @Inject private Roll roll;
  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Reads reads;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The newest; who was shown is remembered. */
  public List<AccommodationLine> all() {
    long owner = callers.current().organisation();
    List<Accommodation> found = store.all(owner, SHOWN);
    List<Long> persons = found.stream().map(Accommodation::personId).distinct().toList();
    reads.shown("exam.accommodations", "", persons);
    Map<Long, PersonCard> cards = people.cards(persons);
    return found.stream()
        .map(each -> line(each, Objects.requireNonNull(cards.get(each.personId()))))
        .toList();
  }

  private static AccommodationLine line(Accommodation each, PersonCard person) {
    return new AccommodationLine(
        each.code(), person.name(), person.maskedNumber(), each.draft(), each.state());
  }

  /**
   * Proposes one for a person.
   *
   * @return its code
   * @throws Refused PERSON_UNKNOWN, ACCOMMODATION_EMPTY
   */
  public String propose(CandidateRef who, AccommodationDraft draft) {
    new Require()
        .between("extraPercent", draft.extraPercent(), 0, 100)
        .between("extraMinutes", draft.extraMinutes(), 0, 120)
        .text("evidence", draft.evidence(), 200)
        .holds("validTo", draft.validTo() == null || !draft.validTo().isBefore(draft.validFrom()))
        .check();
    PersonCard person = roll.meant(who).orElseThrow(() -> new Refused(ExamReason.PERSON_UNKNOWN));
    Caller caller = callers.current();
    Accommodation fresh =
        new Accommodation(
            PublicCode.fresh(),
            caller.organisation(),
            person.id(),
            draft,
            new Declared(caller.accountId(), "", clock.instant()));
    store.add(fresh);
    facts.fire(new AccommodationProposed(person.id(), fresh.id(), fresh.code()));
    return fresh.code();
  }

  /**
   * A second officer grants it.
   *
   * @throws Refused SAME_OFFICER, ACCOMMODATION_DECIDED
   */
  public void grant(String code) {
    Accommodation found = own(code);
    Instant now = clock.instant();
    found.grant(callers.current().accountId(), now);
    facts.fire(new AccommodationGranted(found.personId(), found.id(), code));
  }

  /**
   * Ends it, or turns down what was proposed; exams that have begun keep what they were given.
   *
   * @throws Refused ACCOMMODATION_DECIDED
   */
  public void end(String code, String reason) {
    new Require().text("reason", reason, 200).check();
    Accommodation found = own(code);
    found.end(new Declared(callers.current().accountId(), reason, clock.instant()));
    facts.fire(new AccommodationEnded(found.personId(), found.id(), code));
  }

  private Accommodation own(String code) {
    return store
        .locked(callers.current().organisation(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
