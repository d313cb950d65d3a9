package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormItemLine;
import org.carecert.exam.domain.SameForm;
import org.carecert.exam.store.FormItemStore;
import org.carecert.shared.Role;

/** 试卷题目: the desk where an officer sees which item of a session's form a decision is about. */
@Stateless
public class FormItems {
  @Inject private OwnSessions own;
  @Inject private FormItemStore store;
  @Inject private Clock clock;

  /** The items of the session's form; their numbers only until its window is over. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<FormItemLine> of(String sessionCode) {
    ExamSession session = own.of(sessionCode);
    boolean over = own.over(session, clock.instant());
    List<FormItemLine> items = store.items(session.papers().formId());
    return over ? items : items.stream().map(FormItemLine::closed).toList();
  }

  /** The other sessions with the same form: they need a decision of their own. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<SameForm> others(String sessionCode) {
    return store.others(own.of(sessionCode));
  }
}
