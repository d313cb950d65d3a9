package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.EligibilityLine;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 资格审核名单: the desk at which a session's admitted people and its applicants are looked through. */
@Stateless
@RolesAllowed(Role.N_EVALUATOR)
public class Eligibility {
  @Inject private OwnSessions own;
  @Inject private EligibilityBook book;
  @Inject private EntryRechecks rechecks;
  @Inject private Clock clock;

  /** The admission list of a session with everybody's eligibility; the reading is remembered. */
  public List<EligibilityLine> of(String sessionCode) {
    return book.admitted(own.of(sessionCode));
  }

  /** The people of a cohort as they would be admitted to a session; the reading is remembered. */
  public List<EligibilityLine> applicants(String sessionCode, String cohortCode) {
    new Require().text("cohort", cohortCode, 40).check();
    List<EligibilityLine> lines = book.applicants(own.of(sessionCode), cohortCode);
    new Require().present("cohort", lines).check();
    return lines;
  }

  /**
   * Looks again at everybody who is admitted: whoever was admitted before the conditions changed,
   * or before they were asked, and meets none does not start.
   */
  public void recheck(String sessionCode) {
    ExamSession session = own.locked(sessionCode);
    session.refuseIfPublished();
    rechecks.ofSession(session, new Declared(own.caller().accountId(), "-", clock.instant()));
  }

  /** What a session examines. */
  public ExamScope scope(String sessionCode) {
    return own.of(sessionCode).scope();
  }

  /** The conditions that hold on the session's day; none = nothing is on record. */
  public Optional<EntryStandardLine> standard(String sessionCode) {
    return book.standard(own.of(sessionCode));
  }
}
