package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptReopened;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.IncidentPlace;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.Reopening;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.Span;
import org.carecert.exam.domain.TimeReport;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;

/**
 * 恢复作答柜台 (counter): gives a paper back that the bell took while nobody could work. The clock had
 * stood still since the outage began, so it goes on now with the time that was left then. Its mark
 * counts no more until it is handed in again.
 */
@Stateless
@PermitAll
public class Reopenings {
  @Inject private TimeStore store;
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private TimeBank bank;
  @Inject private PaperMarks papers;
  @Inject private Event<Fact> facts;

  /**
   * Gives it back.
   *
   * @throws Refused NOT_COLLECTED if the bell did not take it in a declared outage, or no time was
   *     left when that began
   */
  public TimeReport.Line reopen(ExamSession session, String admissionCode, Declared declared) {
    Admission admission =
        sessions
            .admissionOf(session.id(), admissionCode)
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
    Attempt attempt =
        attempts
            .of(admission.id())
            .flatMap(found -> attempts.locked(found.code()))
            .orElseThrow(() -> new Refused(ExamReason.NOT_COLLECTED));
    Receipt former = attempt.collectedByBell();
    ExamIncident outage =
        store.incidents(session.id()).stream()
            .filter(each -> each.kind() == IncidentKind.OUTAGE)
            .filter(each -> each.ranOut(attempt, admission.seat(), declared.at()))
            .findFirst()
            .orElseThrow(() -> new Refused(ExamReason.NOT_COLLECTED));
    long last =
        attempts.responses(attempt.id()).stream()
            .mapToLong(ResponseLine::serverSeq)
            .max()
            .orElse(0);
    store.add(new Reopening(attempt.id(), outage.id(), last, former, declared));
    papers.withhold(attempt, "REOPENED:" + outage.code(), declared.at());
    attempt.reopen();
    store.flush();
    ExamIncident lasting =
        bank.declared(
            IncidentKind.OUTAGE,
            IncidentPlace.of(session.id(), attempt.id()),
            new Span(outage.span(declared.at()).from(), declared.at()),
            declared);
    facts.fire(new AttemptReopened(attempt.personId(), attempt.id(), former.code()));
    TimeReport.Line line = bank.restore(lasting, attempt, declared);
    if (line.seconds() == 0) {
      throw new Refused(ExamReason.NOT_COLLECTED);
    }
    return line;
  }
}
