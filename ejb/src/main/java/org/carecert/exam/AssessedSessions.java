package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.SessionState;
import org.carecert.exam.domain.Station;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/** 考评场次柜台 (counter): the sessions in which the caller assesses, and when he may mark in them. */
@Stateless
@PermitAll
public class AssessedSessions {
  @Inject private SessionStore sessions;
  @Inject private SessionMarks marks;
  @Inject private Schooling schooling;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** Who assesses. */
  public Caller assessor() {
    return callers.current();
  }

  /** The caller's session. */
  public ExamSession of(String code) {
    return sessions
        .assessed(callers.current().accountId(), code)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /**
   * Locks it until the transaction ends: what is added to it comes one by one.
   *
   * @throws Refused NOT_FOUND if another took the caller's place meanwhile
   */
  public void lock(ExamSession session) {
    sessions.lock(session);
    of(session.code());
  }

  /**
   * Marks are taken now.
   *
   * @throws Refused SESSION_CLOSED, WINDOW_CLOSED
   */
  public void mustBeOpen(ExamSession session) {
    session.refuseIfPublished();
    if (clock.instant().isBefore(session.window().opensAt())) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
  }

  /** The caller's session, locked, and marks are taken in it now. */
  public ExamSession locked(String code) {
    ExamSession session = of(code);
    lock(session);
    mustBeOpen(session);
    return session;
  }

  /** Whether marks are taken now. */
  public boolean open(ExamSession session) {
    return session.state() == SessionState.PLANNED
        && !clock.instant().isBefore(session.window().opensAt());
  }

  /** Who assesses in it, and who marks a candidate in a relative's place. */
  public Set<Long> assessors(ExamSession session) {
    return marks.assessors(session);
  }

  /** Which candidates the caller marks at a part: a relative's substitute only that one. */
  public Predicate<Long> marks(ExamSession session, Part part) {
    long account = callers.current().accountId();
    return marks
        .panel(session, part)
        .<Predicate<Long>>map(panel -> person -> panel.membersFor(person).contains(account))
        .orElse(person -> false);
  }

  /**
   * The caller may give this mark.
   *
   * @throws Refused RELATIVE_MARKS, or NOT_FOUND if he marks another candidate only
   */
  public void mayMark(ExamSession session, MarkPlace at) {
    if (schooling.related(List.of(at.assessorId()), List.of(at.personId()))) {
      throw Refused.at("admission", ExamReason.RELATIVE_MARKS);
    }
    if (!marks(session, at.part()).test(at.personId())) {
      throw Refused.at("admission", CommonReason.NOT_FOUND);
    }
  }

  /** The station of this code. */
  public Station station(ExamSession session, String code) {
    return marks
        .rubric(session)
        .station(code)
        .orElseThrow(() -> Refused.at("station", ExamReason.STATION_UNKNOWN));
  }

  /**
   * The same, to be marked now.
   *
   * @throws Refused PLACE_MARKED if he whose place the caller took has marked it
   */
  public MarkPlace markable(ExamSession session, String admission, Station station) {
    MarkPlace at = place(session, admission, station);
    if (marks.markedBefore(session, at)) {
      throw new Refused(ExamReason.PLACE_MARKED);
    }
    return at;
  }

  /** What the caller's mark of this candidate at this station is a mark of. */
  public MarkPlace place(ExamSession session, String admission, Station station) {
    long person =
        sessions
            .admissionOf(session.id(), admission)
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND))
            .personId();
    return new MarkPlace(
        session.id(), person, Part.PRACTICAL, station.code(), callers.current().accountId());
  }
}
