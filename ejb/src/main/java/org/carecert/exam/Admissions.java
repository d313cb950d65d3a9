package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.AdmissionReport;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.WithdrawnLine;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/** 准考: the evaluation organisation's desk that gives seats to those whom the gate lets in. */
@Stateless
public class Admissions {
  @Inject private OwnSessions own;
  @Inject private AdmissionGate gate;
  @Inject private Roll roll;
  @Inject private Withdrawals withdrawals;
  @Inject private Seating seating;
  @Inject private Clock clock;

  /**
   * Admits these people, each for himself: whoever is refused does not stop the others.
   *
   * @throws Refused WINDOW_CLOSED, SESSION_CLOSED, SESSION_CANCELLED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public AdmissionReport admit(String sessionCode, List<CandidateRef> wanted) {
    new Require().present("candidates", wanted).holds("candidates", wanted.size() <= 500).check();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      CandidateRef ref = wanted.get(i);
      asked.add(new Asked(i + 1, String.valueOf(ref.name()), roll.meant(ref)));
    }
    return admit(own.locked(sessionCode), asked);
  }

  /** Admits everybody of a school's cohort whom the gate lets in. */
  @RolesAllowed(Role.N_EVALUATOR)
  public AdmissionReport admitCohort(String sessionCode, String cohortCode) {
    ExamSession session = own.locked(sessionCode);
    List<Asked> asked = new ArrayList<>();
    for (PersonCard person : roll.ofCohort(session, cohortCode)) {
      asked.add(new Asked(asked.size() + 1, person.name(), Optional.of(person)));
    }
    new Require().present("cohort", asked).check();
    return admit(session, asked);
  }

  /**
   * Takes an admission back before its candidate started; his seat is free then.
   *
   * @return every admission of the session that was withdrawn, the newest first
   * @throws Refused ADMISSION_USED, WINDOW_CLOSED, SESSION_CLOSED, SESSION_CANCELLED
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<WithdrawnLine> withdraw(String sessionCode, String admission, String reason) {
    withdrawals.withdraw(sessionCode, admission, reason);
    return withdrawals.of(sessionCode);
  }

  /** The admissions of a session that were withdrawn, the newest first. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<WithdrawnLine> withdrawn(String sessionCode) {
    return withdrawals.of(sessionCode);
  }

  private AdmissionReport admit(ExamSession session, List<Asked> asked) {
    gate.refuseClosed(session, clock.instant());
    long officer = own.caller().accountId();
    seating.hold(
        asked.stream().flatMap(each -> each.person().stream()).map(PersonCard::id).toList());
    List<AdmissionReport.Admitted> admitted = new ArrayList<>();
    List<AdmissionReport.NotAdmitted> refused = new ArrayList<>();
    for (Asked each : asked) {
      List<Refusal> reasons = reasons(session, each.person());
      if (reasons.isEmpty() && each.person().isPresent()) {
        Admission admission = seating.seat(session, each.person().get().id(), officer);
        admitted.add(
            new AdmissionReport.Admitted(
                each.row(), admission.code(), each.name(), admission.seat()));
      } else {
        refused.add(new AdmissionReport.NotAdmitted(each.row(), each.name(), reasons));
      }
    }
    seating.seated(session, officer);
    return new AdmissionReport(admitted, refused);
  }

  private List<Refusal> reasons(ExamSession session, Optional<PersonCard> person) {
    if (person.isEmpty()) {
      return List.of(Refusal.of(ExamReason.PERSON_UNKNOWN));
    }
    return gate.faults(session, person.get());
  }

  private record Asked(int row, String name, Optional<PersonCard> person) {}
}
