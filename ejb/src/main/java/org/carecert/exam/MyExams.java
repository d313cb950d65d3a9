package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.ExamStanding;
import org.carecert.exam.domain.KeptPart;
import org.carecert.exam.domain.MyExam;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.WithdrawnAdmission;
import org.carecert.exam.domain.WithdrawnExam;
import org.carecert.exam.store.ResultStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.identity.Callers;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 我的考试: the candidate's desk for his admissions and results. */
@Stateless
public class MyExams {
  @Inject private SessionStore sessions;
  @Inject private OwnSeats seats;
  @Inject private ResultStore results;
  @Inject private Conclusions conclusions;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** The caller's admissions, newest first; results once they are published. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<MyExam> mine() {
    return sessions.admissionsOf(callers.current().person()).stream().map(this::exam).toList();
  }

  /**
   * One of the caller's admissions.
   *
   * @throws Refused NOT_FOUND if it is nobody's, or another's
   */
  @RolesAllowed(Role.N_CANDIDATE)
  public MyExam one(String admissionCode) {
    return exam(own(admissionCode));
  }

  /** Where the caller stands with one of his admissions now; the least that a press asks. */
  @RolesAllowed(Role.N_CANDIDATE)
  public ExamStanding standing(String admissionCode) {
    Admission admission = own(admissionCode);
    return seats.of(sessions.session(admission.sessionId()), admission).standing();
  }

  private Admission own(String admissionCode) {
    return sessions
        .admission(callers.current().person(), admissionCode)
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  /** The caller's admissions that were withdrawn, while their session is not over. */
  @RolesAllowed(Role.N_CANDIDATE)
  public List<WithdrawnExam> withdrawn() {
    Instant now = clock.instant();
    return seats.withdrawn(callers.current().person()).stream()
        .map(w -> told(sessions.session(w.sessionId()), w, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<WithdrawnExam> told(
      ExamSession session, WithdrawnAdmission withdrawn, Instant now) {
    return now.isAfter(session.window().closesAt())
        ? Optional.empty()
        : Optional.of(
            new WithdrawnExam(
                session.plan().name(),
                session.window().opensAt(),
                withdrawn.declared().reason(),
                withdrawn.declared().at()));
  }

  /** The server's time, by which a waiting page counts. */
  @RolesAllowed(Role.N_CANDIDATE)
  public Instant serverTime() {
    return clock.instant();
  }

  private MyExam exam(Admission admission) {
    ExamSession session = sessions.session(admission.sessionId());
    OwnSeats.OwnSeat seat = seats.of(session, admission);
    Optional<ResultVersion> result =
        results.versions(session.id(), admission.personId()).stream()
            .reduce((older, newer) -> newer);
    return new MyExam(
        admission.code(),
        session.code(),
        session.plan().name(),
        seat.place().name(),
        seat.place().seat(),
        session.scope(),
        session.window(),
        seat.window().opensAt(),
        session.papers().minutes(),
        seat.attempt(),
        seat.standing(),
        result.map(ResultVersion::scores).orElse(null),
        conclusions
            .kept(session, List.of(admission.personId()))
            .getOrDefault(admission.personId(), List.of())
            .stream()
            .map(KeptPart::exemption)
            .toList(),
        seat.review(),
        session.cancelReason(),
        conclusions.cancelled(session).get(admission.personId()));
  }
}
