package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SameName;
import org.carecert.exam.domain.SameNameAnswered;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 同名核实: the desk where an officer says why an assessor who bears the name of a candidate's teacher
 * is somebody else. Whoever is that teacher is replaced in the session, and nothing is said here.
 */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class SameNames {
  @Inject private Watched watched;
  @Inject private RecusalBook book;
  @Inject private EntryStore entries;
  @Inject private Event<Fact> facts;

  /**
   * He is somebody else.
   *
   * @param teacher as the class names him, and the refusal tells it; he alone, if there are others
   * @throws Refused NAMES_DIFFER, ASSESSOR_UNKNOWN
   */
  public void different(String sessionCode, String username, String teacher, String reason) {
    new Require()
        .text("username", username, 100)
        .text("teacher", teacher, 100)
        .text("reason", reason, 300)
        .check();
    ExamSession session = watched.open(sessionCode);
    Caller assessor = book.assessor("username", username);
    if (!SameName.same(assessor.displayName(), teacher)) {
      throw Refused.at("teacher", ExamReason.NAMES_DIFFER);
    }
    long account = assessor.accountId();
    String said = teacher.strip();
    if (entries.answers(session.ownerId(), account).stream()
        .noneMatch(each -> each.teacher().equals(said))) {
      entries.add(new SameName(session.ownerId(), account, said, watched.declared(reason)));
      facts.fire(new SameNameAnswered(account, session.id()));
    }
  }
}
