package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.EntryFactDeclared;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactWithdrawn;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.RelationDeclared;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 资格审核: the desk for what candidates show for the standard's entry conditions, and for relations.
 */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class EntryFiles {
  @Inject private EntryStore store;
  @Inject private EntryRechecks rechecks;
  @Inject private Roll roll;
  @Inject private Watched watched;
  @Inject private Officers officers;
  @Inject private Event<Fact> facts;

  /**
   * A person showed something.
   *
   * @return its code
   * @throws Refused PERSON_UNKNOWN, FACT_INVALID
   */
  public String declare(CandidateRef who, EntryFactDraft draft) {
    Declared declared = watched.declared(draft.evidence());
    if (!draft.sound()) {
      throw new Refused(ExamReason.FACT_INVALID);
    }
    PersonCard person = person(who);
    EntryFact fact =
        new EntryFact(
            PublicCode.fresh(), watched.caller().organisation(), person.id(), draft, declared);
    store.add(fact);
    facts.fire(new EntryFactDeclared(person.id(), fact.id(), fact.code()));
    rechecks.ofPerson(watched.caller().organisation(), person.id(), declared);
    return fact.code();
  }

  /**
   * What was shown was wrong; who is admitted and meets no entry condition without it does not
   * start.
   *
   * @throws Refused FACT_WITHDRAWN
   */
  public void withdraw(String code) {
    Caller caller = watched.caller();
    rechecks.alone(caller.organisation());
    EntryFact fact =
        store
            .fact(caller.organisation(), code)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Declared now = watched.declared(code);
    fact.withdraw(now.officer(), now.at());
    facts.fire(new EntryFactWithdrawn(fact.personId(), fact.id(), code));
    rechecks.ofPerson(caller.organisation(), fact.personId(), now);
  }

  /**
   * An assessor, invigilator or officer of the organisation is a relative of a person; once
   * declared it stays.
   *
   * @throws Refused PERSON_UNKNOWN, ASSESSOR_UNKNOWN
   */
  public void related(String username, CandidateRef who, String note) {
    new Require().text("username", username, 100).text("note", note, 200).check();
    Caller officer =
        examiners()
            .filter(each -> each.username().equals(username))
            .findFirst()
            .orElseThrow(() -> Refused.at("username", ExamReason.ASSESSOR_UNKNOWN, username));
    PersonCard person = person(who);
    if (!store.related(List.of(officer.accountId()), List.of(person.id()))) {
      store.add(new ExamRelation(officer.accountId(), person.id(), watched.declared(note)));
      facts.fire(new RelationDeclared(person.id(), officer.accountId()));
    }
  }

  /** The assessors, invigilators and own officers who may be declared relatives, by user name. */
  public List<String> known() {
    return examiners().map(Caller::username).distinct().sorted().toList();
  }

  private Stream<Caller> examiners() {
    Long body = watched.caller().organisationId();
    return Stream.concat(
        Stream.of(Role.ASSESSOR, Role.INVIGILATOR).flatMap(role -> officers.with(role).stream()),
        officers.with(Role.EVALUATOR).stream()
            .filter(each -> Objects.equals(each.organisationId(), body)));
  }

  private PersonCard person(CandidateRef who) {
    return roll.meant(who).orElseThrow(() -> new Refused(ExamReason.PERSON_UNKNOWN));
  }
}
