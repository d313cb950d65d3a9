package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.NewSubstitute;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.RecusalLine;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.domain.SubstituteNamed;
import org.carecert.exam.store.MarkStore;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 回避: the desk where an officer sees whose relatives are among those who mark him, declared before
 * or after marking began, with what they have marked, and names who marks that candidate anew.
 */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Recusals {
  @Inject private OwnSessions own;
  @Inject private RecusalBook book;
  @Inject private MarkStore marks;
  @Inject private Schooling schooling;
  @Inject private Roll roll;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The relatives of a session's candidates among those who mark them. */
  public List<RecusalLine> of(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    return book.lines(session, roll.read(session, "recusals"));
  }

  /**
   * Names who marks a candidate in the place of his relative, or of a substitute who has not marked
   * everything; what who is replaced gave stays and does not count.
   *
   * @throws Refused NOBODY_TO_REPLACE, SUBSTITUTE_MARKS_ALREADY, ASSESSOR_UNKNOWN, SESSION_CLOSED,
   *     or what forbids that he examines the candidate
   */
  public void replace(String sessionCode, NewSubstitute wanted) {
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    Roll.Seated seat =
        roll.seated(session).stream()
            .filter(each -> each.admission().code().equals(wanted.admission()))
            .findFirst()
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
    Admission admission = seat.admission();
    Caller substitute = book.assessor("substitute", wanted.substitute());
    List<Refusal> faults = new ArrayList<>();
    Optional<Long> replaced = book.replaced(session, seat, wanted);
    if (replaced.isEmpty()) {
      faults.add(Refusal.at("relative", ExamReason.NOBODY_TO_REPLACE));
    }
    Panel panel = book.panel(session, wanted.part());
    faults.addAll(faults(session, admission.personId(), panel, substitute.accountId()));
    Refused.ifAny(faults);
    long relative = replaced.orElseThrow();
    Declared declared = new Declared(own.caller().accountId(), "-", clock.instant());
    marks.add(new Substitute(admission, wanted.part(), relative, substitute.accountId(), declared));
    facts.fire(
        new SubstituteNamed(
            admission.personId(), session.id(), wanted.part(), relative, substitute.accountId()));
  }

  private List<Refusal> faults(ExamSession session, long person, Panel panel, long account) {
    List<Refusal> faults = new ArrayList<>();
    // Who left his place marks nobody any more either.
    if (panel.membersFor(person).contains(account)
        || panel.recused(person, account)
        || panel.members().contains(panel.succession().holder(account))) {
      faults.add(Refusal.at("substitute", ExamReason.SUBSTITUTE_MARKS_ALREADY));
    }
    for (Refusal conflict : schooling.conflicts(person, session, List.of(account))) {
      faults.add(new Refusal(conflict.reason(), "substitute", conflict.args()));
    }
    return faults;
  }
}
