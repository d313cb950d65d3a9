package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.AssessorArrival;
import org.carecert.exam.domain.AssessorArrived;
import org.carecert.exam.domain.AttendanceView;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.Inspection;
import org.carecert.exam.domain.InspectionDraft;
import org.carecert.exam.domain.SessionInspected;
import org.carecert.exam.store.AttendanceStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/**
 * 考评员签到与督导: the desk where assessors sign in at their session, by themselves or as an officer sees
 * them, and where what an inspector found is noted. From the session's day on, until its results
 * are published.
 */
@Stateless
public class Attendance {
  @Inject private Watched watched;
  @Inject private AssessedSessions assessed;
  @Inject private AttendanceStore store;
  @Inject private Officers officers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Who came to a session that the caller watches, and what inspectors found there. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
  public AttendanceView of(String sessionCode) {
    ExamSession session = watched.session(sessionCode);
    Map<Long, Caller> accounts = officers.of(assessed.assessors(session));
    List<AssessorArrival> arrivals = store.arrivals(session.id());
    return new AttendanceView(
        accounts.values().stream()
            .sorted(Comparator.comparing(Caller::username))
            .map(account -> came(account, arrivals))
            .toList(),
        store.inspections(session.id()).stream()
            .map(each -> new AttendanceView.Inspected(each.said(), each.notedAt()))
            .toList());
  }

  private static AttendanceView.Came came(Caller account, List<AssessorArrival> arrivals) {
    Optional<AssessorArrival> arrival = of(account.accountId(), arrivals);
    return new AttendanceView.Came(
        account.username(),
        account.displayName(),
        arrival.map(AssessorArrival::cameAt).orElse(null),
        arrival.filter(each -> each.notedBy() == account.accountId()).isPresent());
  }

  private static Optional<AssessorArrival> of(long account, List<AssessorArrival> arrivals) {
    return arrivals.stream().filter(each -> each.accountId() == account).findFirst();
  }

  /** When the caller signed in at a session that he assesses; empty if he has not. */
  @RolesAllowed(Role.N_ASSESSOR)
  public Optional<Instant> mine(String sessionCode) {
    ExamSession session = assessed.of(sessionCode);
    return of(assessed.assessor().accountId(), store.arrivals(session.id()))
        .map(AssessorArrival::cameAt);
  }

  /**
   * The caller signs in at a session that he assesses; again changes nothing.
   *
   * @return when he came
   * @throws Refused WINDOW_CLOSED before the session's day, SESSION_CLOSED
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public Instant signIn(String sessionCode) {
    ExamSession session = assessed.of(sessionCode);
    assessed.lock(session);
    long account = assessed.assessor().accountId();
    return note(session, account, account);
  }

  /**
   * An officer has seen an assessor there.
   *
   * @throws Refused ASSESSOR_UNKNOWN, WINDOW_CLOSED before the session's day, SESSION_CLOSED
   */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
  public AttendanceView seen(String sessionCode, String username) {
    ExamSession session = watched.locked(sessionCode);
    Caller assessor =
        officers.of(assessed.assessors(session)).values().stream()
            .filter(account -> account.username().equals(username))
            .findFirst()
            .orElseThrow(() -> Refused.at("assessor", ExamReason.ASSESSOR_UNKNOWN, username));
    note(session, assessor.accountId(), watched.caller().accountId());
    return of(sessionCode);
  }

  /** An officer notes what an inspector found. */
  @RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
  public AttendanceView inspected(String sessionCode, InspectionDraft draft) {
    draft.check();
    ExamSession session = watched.locked(sessionCode);
    session.refuseBefore(CityClock.today(clock));
    Inspection inspection = new Inspection(session.id(), draft, watched.declared("-"));
    store.add(inspection);
    facts.fire(new SessionInspected(session.id(), inspection.id()));
    return of(sessionCode);
  }

  private Instant note(ExamSession session, long account, long by) {
    Optional<AssessorArrival> before = of(account, store.arrivals(session.id()));
    if (before.isPresent()) {
      return before.get().cameAt();
    }
    session.refuseIfPublished();
    session.refuseBefore(CityClock.today(clock));
    // As exact as it is kept, so that asking again tells the same.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    store.add(new AssessorArrival(session.id(), account, by, now));
    facts.fire(new AssessorArrived(account, session.id(), by));
    return now;
  }
}
