package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.EntryFactDeclared;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactWithdrawn;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.Standards;
import org.carecert.standard.domain.Occupation;

/**
 * 资格审核: the desk for what candidates show for the standard's entry conditions; its officer says for
 * which occupations it counts: the exam's own and related ones (本职业、相关职业).
 */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class EntryFiles {
  @Inject private EntryStore store;
  @Inject private EntryRechecks rechecks;
  @Inject private Roll roll;
  @Inject private Watched watched;
  @Inject private Standards standards;
  @Inject private Event<Fact> facts;

  /**
   * A person showed something.
   *
   * @return its code
   * @throws Refused PERSON_UNKNOWN, FACT_INVALID, FACT_OCCUPATION_UNKNOWN
   */
  public String declare(CandidateRef who, EntryFactDraft draft) {
    Declared declared = watched.declared(draft.evidence());
    new Require().present("occupations", draft.occupations()).check();
    if (!draft.sound()) {
      throw new Refused(ExamReason.FACT_INVALID);
    }
    List<String> known = occupations();
    for (String occupation : draft.occupations()) {
      if (!known.contains(occupation)) {
        throw Refused.at("occupations", ExamReason.FACT_OCCUPATION_UNKNOWN, occupation);
      }
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

  /** The codes of the occupations for which something may count. */
  public List<String> occupations() {
    return standards.occupations().stream().map(Occupation::code).toList();
  }

  private PersonCard person(CandidateRef who) {
    return roll.meant(who).orElseThrow(() -> new Refused(ExamReason.PERSON_UNKNOWN));
  }
}
