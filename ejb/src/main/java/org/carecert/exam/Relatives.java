package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.RelationDeclared;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 亲属申报: the desk where it is declared who is a candidate's relative and does not examine him. */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Relatives {
  @Inject private EntryStore store;
  @Inject private Roll roll;
  @Inject private Watched watched;
  @Inject private Officers officers;
  @Inject private Event<Fact> facts;

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
    PersonCard person = roll.meant(who).orElseThrow(() -> new Refused(ExamReason.PERSON_UNKNOWN));
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
}
