package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.AttemptState;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamIncident;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FinishedBy;
import org.carecert.exam.domain.IncidentKind;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Whom;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.TimeStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 监考范围柜台 (counter): which sessions the caller watches, and who sits in them: those of the
 * evaluation organisation for its officers, those for which he is named for an invigilator.
 */
@Stateless
@PermitAll
public class Watched {
  @Inject private SessionStore sessions;
  @Inject private AttemptStore attempts;
  @Inject private TimeStore times;
  @Inject private Places places;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** The session, if the caller watches it. */
  public Optional<ExamSession> found(String code) {
    Caller caller = callers.current();
    return caller.has(Role.EVALUATOR)
        ? sessions.session(caller.organisation(), code)
        : sessions.watched(caller.accountId(), code);
  }

  /** The same; else it is not found. */
  public ExamSession session(String code) {
    return found(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** Who calls. */
  public Caller caller() {
    return callers.current();
  }

  /** Every planned session that the caller watches, newest first. */
  public List<ExamSession> all() {
    Caller caller = callers.current();
    List<ExamSession> own =
        caller.has(Role.EVALUATOR)
            ? sessions.planned(caller.organisation())
            : sessions.watched(caller.accountId());
    return own.stream().filter(session -> session.state() == SessionState.PLANNED).toList();
  }

  /** The same, while its results are not published. */
  public ExamSession open(String code) {
    ExamSession session = session(code);
    session.refuseIfPublished();
    return session;
  }

  /** The same, locked: its results are not published meanwhile. */
  public ExamSession locked(String code) {
    ExamSession session = session(code);
    sessions.lock(session);
    session.refuseIfPublished();
    return session;
  }

  /** The caller says something now. */
  public Declared declared(String reason) {
    new Require().text("reason", reason, 200).check();
    return new Declared(
        callers.current().accountId(), reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** Everybody who sits, locked. */
  public List<Attempt> running(ExamSession session) {
    // Read together: each attempt's line asks for its admission.
    sessions.admissions(session.id());
    return attempts.lockRunning(session.id());
  }

  /**
   * Who is meant and sits, locked.
   *
   * @throws Refused NOT_FOUND if nobody of the session has the admission, NOBODY_SITS
   */
  public List<Attempt> sitting(ExamSession session, Whom whom) {
    return somebody(found(session, whom));
  }

  /** The same; of a hall perhaps nobody, since what is said of it holds for who starts later. */
  public List<Attempt> present(ExamSession session, Whom whom) {
    return whom.hall() ? found(session, whom) : sitting(session, whom);
  }

  private List<Attempt> found(ExamSession session, Whom whom) {
    return whom.all() ? running(session) : attempts.lockRunning(admissions(session, whom));
  }

  /** Everybody who sits and lost time by an incident, locked. */
  public List<Attempt> lost(ExamSession session, ExamIncident incident) {
    return running(session).stream()
        .filter(attempt -> incident.tookTimeOf(attempt.id(), seat(attempt)))
        .toList();
  }

  private int seat(Attempt attempt) {
    return sessions.admission(attempt.admissionId()).seat();
  }

  /**
   * The seat of the one who is meant.
   *
   * @throws Refused NOT_FOUND, or NOBODY_SITS if it is not in the room that is meant
   */
  public int seat(ExamSession session, Whom whom) {
    if (admissions(session, whom).isEmpty()) {
      throw new Refused(ExamReason.NOBODY_SITS);
    }
    return admission(session, Objects.requireNonNull(whom.admission())).seat();
  }

  /**
   * Who of a room, or the one who is meant, has started, whether he still sits or not, locked.
   *
   * @throws Refused NOT_FOUND if nobody of the session has the admission
   */
  public List<Attempt> started(ExamSession session, Whom whom) {
    return attempts.lockStarted(admissions(session, whom));
  }

  private static List<Attempt> somebody(List<Attempt> found) {
    if (found.isEmpty()) {
      throw new Refused(ExamReason.NOBODY_SITS);
    }
    return found;
  }

  private Set<Long> admissions(ExamSession session, Whom whom) {
    Integer room = whom.room();
    if (whom.admission() == null) {
      return inRoom(session, Objects.requireNonNull(room));
    }
    Admission one = admission(session, whom.admission());
    boolean inside = room == null || places.plan(session).place(one.seat()).room() == room;
    return inside ? Set.of(one.id()) : Set.of();
  }

  private Set<Long> inRoom(ExamSession session, int room) {
    SeatPlan plan = places.plan(session);
    return sessions.admissions(session.id()).stream()
        .filter(admission -> plan.place(admission.seat()).room() == room)
        .map(Admission::id)
        .collect(Collectors.toSet());
  }

  /** An outage of a session. */
  public ExamIncident outage(ExamSession session, String code) {
    return times
        .incident(session.id(), code)
        .filter(incident -> incident.kind() == IncidentKind.OUTAGE)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The admission that is meant, or those of a room or of all whose papers an outage cost. */
  public List<String> collected(ExamSession session, Whom whom) {
    String one = whom.admission();
    if (one != null) {
      return List.of(one);
    }
    List<String> all =
        collectedIn(
            session,
            times.incidents(session.id()).stream()
                .filter(incident -> incident.kind() == IncidentKind.OUTAGE)
                .toList());
    if (whom.room() == null) {
      return all;
    }
    Set<Long> inRoom = inRoom(session, whom.room());
    return all.stream().filter(code -> inRoom.contains(admission(session, code).id())).toList();
  }

  /** The admissions whose papers the bell took while one of these incidents lasted. */
  public List<String> collectedIn(ExamSession session, List<ExamIncident> incidents) {
    Instant now = clock.instant();
    return attempts.finished(session.id()).stream()
        .filter(Watched::byTheBell)
        .filter(attempt -> incidents.stream().anyMatch(i -> i.ranOut(attempt, seat(attempt), now)))
        .map(attempt -> sessions.admission(attempt.admissionId()).code())
        .toList();
  }

  private static boolean byTheBell(Attempt attempt) {
    Receipt receipt = attempt.receipt();
    return attempt.state() == AttemptState.FINISHED
        && receipt != null
        && receipt.finishedBy() == FinishedBy.BELL;
  }

  private Admission admission(ExamSession session, String code) {
    return sessions
        .admissionOf(session.id(), code)
        .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
  }
}
