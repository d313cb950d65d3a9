package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Ticket;
import org.carecert.exam.print.TicketPaper;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 准考证: the desk that prints a ticket, for whose it is and for the evaluation organisation. */
@Stateless
public class Tickets {
  @Inject private SessionStore sessions;
  @Inject private TicketBook book;
  @Inject private Roll roll;
  @Inject private TicketPaper paper;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The ticket as PDF/A.
   *
   * @throws Refused NOT_FOUND if it is nobody's, or another's; SESSION_CANCELLED
   */
  @RolesAllowed({Role.N_CANDIDATE, Role.N_EVALUATOR})
  public byte[] pdf(String admissionCode) {
    Caller caller = callers.current();
    Optional<Admission> own =
        caller.has(Role.EVALUATOR)
            ? sessions.admissionIn(caller.organisation(), admissionCode)
            : sessions.admission(caller.person(), admissionCode);
    Admission admission = own.orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    ExamSession session = held(sessions.session(admission.sessionId()));
    return paper.print(book.ticket(session, admission), clock.instant());
  }

  /**
   * The tickets of everybody who is admitted to a session, by seat, in one file.
   *
   * @throws Refused NOBODY_ADMITTED, CANNOT_BE_PRINTED, SESSION_CANCELLED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public byte[] all(String sessionCode) {
    ExamSession session =
        held(
            sessions
                .session(callers.current().organisation(), sessionCode)
                .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
    List<Ticket> tickets =
        roll.read(session, "tickets").stream()
            .map(each -> book.ticket(session, each.admission()))
            .toList();
    if (tickets.isEmpty()) {
      throw new Refused(ExamReason.NOBODY_ADMITTED);
    }
    return paper.print(tickets, clock.instant());
  }

  // A ticket sends its holder to a door: none to a session that is not held.
  private static ExamSession held(ExamSession session) {
    session.refuseIfCancelled();
    return session;
  }
}
