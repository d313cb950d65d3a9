package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptStarted;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormSize;
import org.carecert.exam.domain.Needs;
import org.carecert.exam.domain.Paper;
import org.carecert.exam.domain.PaperOrder;
import org.carecert.exam.domain.StartStanding;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.OpenForms;
import org.carecert.exam.store.SessionStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;

/**
 * 开考柜台 (counter): opens the sealed form to who is admitted, inside the window, if nothing came in
 * between.
 */
@Stateless
@PermitAll
public class Starts {
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private OpenForms forms;
  @Inject private StartGate gate;
  @Inject private ExtraTime extra;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /**
   * The attempt of this admission, started now if it was not.
   *
   * @throws Refused what the gate says now
   */
  public Opened attempt(long personId, String admissionCode) {
    Admission admission =
        sessions
            .locked(personId, admissionCode)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Optional<Attempt> begun = attempts.of(admission.id());
    if (begun.isEmpty()) {
      return started(admission);
    }
    gate.browser(admission.sessionId());
    return resumed(begun.get());
  }

  /** An attempt that was begun before. */
  public Opened resumed(Attempt attempt) {
    ExamSession session = sessions.session(sessions.admission(attempt.admissionId()).sessionId());
    return new Opened(attempt, false, session.korean(), extra.needs(session, attempt));
  }

  private Opened started(Admission admission) {
    ExamSession session = sessions.session(admission.sessionId());
    Instant now = clock.instant();
    StartStanding standing = gate.check(session, admission, now);
    long form = session.papers().formId();
    String shapes = forms.of(form).chinese().shapes();
    Attempt attempt =
        new Attempt(
            PublicCode.fresh(),
            admission,
            standing.hall().moved(session.conduct().window(session.window(), admission.seat())),
            new FormSize(form, shapes, session.papers().minutes()),
            now);
    attempts.add(attempt);
    Needs needs = standing.own().needs() ? extra.give(attempt, session, now) : Needs.of(List.of());
    facts.fire(new AttemptStarted(admission.personId(), attempt.id(), attempt.code()));
    return new Opened(attempt, true, session.korean(), needs);
  }

  /** Lets the asking browser hold the token of an attempt. */
  public void browser(Attempt attempt) {
    gate.browser(sessions.admission(attempt.admissionId()).sessionId());
  }

  /** Lets the asking browser see an attempt's paper, and remembers from where it asks. */
  public void opened(Attempt attempt) {
    gate.opened(attempt);
  }

  /** The paper of an attempt. */
  public Paper paper(Attempt attempt, boolean korean) {
    return forms.of(attempt.formId()).paper(korean);
  }

  /** The order in which an attempt finds the paper's items and options; always the same. */
  public PaperOrder order(Attempt attempt) {
    return forms.order(attempt.formId(), attempt.code());
  }

  /**
   * An attempt whose paper its candidate may see.
   *
   * @param fresh if it began just now, so that nothing is answered yet
   * @param korean whether the session lets candidates read Korean
   * @param needs what the person needs, as it held at his start
   */
  public record Opened(Attempt attempt, boolean fresh, boolean korean, Needs needs) {}
}
