package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.training.domain.Attendance;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Correction;
import org.carecert.training.domain.CorrectionLine;
import org.carecert.training.domain.HoursEntry;
import org.carecert.training.domain.HoursSource;
import org.carecert.training.domain.Meeting;
import org.carecert.training.domain.NewCorrection;
import org.carecert.training.domain.Sending;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.MeetingStore;
import org.carecert.training.store.TraineeStore;

/** 考勤更正: the desk where recorded attendance is corrected by two people (rule 14). */
@Stateless
public class Corrections {
  @Inject private MeetingStore store;
  @Inject private TraineeStore trainees;
  @Inject private LedgerStore entries;
  @Inject private HoursLedger ledger;
  @Inject private CohortAccess access;
  @Inject private Event<Fact> facts;

  /** Asks for a correction; nothing changes until another person confirms it. */
  @RolesAllowed({Role.N_SCHOOL})
  public CorrectionLine ask(String cohortCode, String meetingCode, NewCorrection wanted) {
    new Require()
        .text("trainee", wanted.trainee(), 20)
        .present("present", wanted.present())
        .text("reason", wanted.reason(), 500)
        .check();
    Cohort cohort = access.own(cohortCode);
    cohort.mustTeach();
    Meeting meeting = store.one(cohort, meetingCode);
    Trainee trainee =
        trainees.enrolled(cohort.id()).stream()
            .filter(t -> t.code().equals(wanted.trainee()))
            .findFirst()
            .orElseThrow(() -> Refused.at("trainee", TrainingReason.NOT_A_TRAINEE));
    Attendance recorded = store.attendance(meeting.id()).get(trainee.id());
    boolean present = Objects.requireNonNull(wanted.present());
    if (recorded == null || recorded.present() == present) {
      throw new Refused(TrainingReason.NOTHING_TO_CORRECT);
    }
    Correction open = store.corrections(meeting.id()).get(trainee.id());
    if (open != null && open.line().confirmedAt() == null) {
      throw new Refused(TrainingReason.CORRECTION_STATE);
    }
    Correction correction =
        new Correction(
            PublicCode.fresh(),
            meeting,
            trainee.id(),
            present,
            Objects.requireNonNull(wanted.reason()).strip(),
            access.acting());
    store.add(correction);
    facts.fire(new TrainingFact(trainee.id(), What.CORRECTION_ASKED, correction.code()));
    return correction.line();
  }

  /** A second person of the school confirms; the ledger gets an entry of its own. */
  @RolesAllowed({Role.N_SCHOOL})
  public CorrectionLine confirm(String cohortCode, String meetingCode, String code) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustTeach();
    Meeting meeting = store.one(cohort, meetingCode);
    Correction correction =
        store.correction(meeting.id(), code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Sending confirming = access.acting();
    correction.confirmed(confirming);
    Trainee trainee =
        trainees.enrolled(cohort.id()).stream()
            .filter(t -> t.id() == correction.traineeId())
            .findFirst()
            .orElseThrow(() -> new Refused(TrainingReason.NOT_A_TRAINEE));
    if (correction.present() && store.elsewhere(trainee.personId(), meeting)) {
      throw new Refused(TrainingReason.ATTENDANCE_OVERLAPS);
    }
    supersede(meeting, trainee, correction, confirming);
    enter(meeting, trainee, correction, confirming);
    facts.fire(new TrainingFact(trainee.id(), What.CORRECTION_CONFIRMED, correction.code()));
    return correction.line();
  }

  private void supersede(
      Meeting meeting, Trainee trainee, Correction correction, Sending confirming) {
    Attendance old = store.attendance(meeting.id()).get(trainee.id());
    if (old != null) {
      old.superseded();
      store.flush();
    }
    store.add(new Attendance(meeting, trainee, correction.present(), null, confirming));
    store.flush();
  }

  private void enter(Meeting meeting, Trainee trainee, Correction correction, Sending confirming) {
    List<String> references = new ArrayList<>(store.correctionCodes(meeting.id(), trainee.id()));
    references.add(meeting.code());
    int minutes =
        correction.present()
            ? Math.min(meeting.minutes(), ledger.roomOn(trainee.id(), meeting.day()))
            : -entries.minutesOf(trainee.id(), references);
    if (minutes != 0) {
      entries.add(
          new HoursEntry(
              trainee.id(),
              meeting.part(),
              minutes,
              HoursSource.CORRECTION,
              correction.code(),
              meeting.day(),
              confirming.at(),
              correction.askedBy(),
              confirming.by()));
      entries.flush();
    }
  }
}
