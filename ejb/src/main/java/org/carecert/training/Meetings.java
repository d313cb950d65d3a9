package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.training.domain.Attendance;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.Meeting;
import org.carecert.training.domain.MeetingCredit;
import org.carecert.training.domain.MeetingLine;
import org.carecert.training.domain.NewAttendance;
import org.carecert.training.domain.NewMeeting;
import org.carecert.training.domain.Sending;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.MeetingStore;
import org.carecert.training.store.TraineeStore;

/** 上课: the desk where a school plans class meetings and records who was there. */
@Stateless
public class Meetings {
  @Inject private MeetingStore store;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private HoursLedger ledger;
  @Inject private Event<Fact> facts;

  /**
   * Plans a meeting of an accepted cohort.
   *
   * @return the meeting's code
   */
  @RolesAllowed({Role.N_SCHOOL})
  public String plan(String cohortCode, NewMeeting wanted) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustTeach();
    Meeting meeting =
        wanted.meeting(PublicCode.fresh(), cohort, ledger.mostHoursOn(access.today()));
    store.add(meeting);
    facts.fire(new TrainingFact(cohort.id(), What.MEETING_PLANNED, meeting.code()));
    return meeting.code();
  }

  /** The meetings of a cohort in the order of time. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public List<MeetingLine> list(String cohortCode) {
    Cohort cohort = access.seen(cohortCode);
    Map<Long, int[]> counts = store.counts(cohort.id());
    return store.of(cohort.id()).stream()
        .map(
            meeting -> {
              int[] count = counts.getOrDefault(meeting.id(), new int[2]);
              return meeting.line(count[0], count[1]);
            })
        .toList();
  }

  /** Records who was there; once for each trainee, all lines or none. */
  @RolesAllowed({Role.N_SCHOOL})
  public void record(String cohortCode, String meetingCode, List<NewAttendance> lines) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustTeach();
    Meeting meeting = store.one(cohort, meetingCode);
    Sending recording = access.acting();
    if (meeting.startsAt().isAfter(recording.at())) {
      throw new Refused(TrainingReason.MEETING_NOT_BEGUN);
    }
    new Require().present("attendance", lines).check();
    List<Attendance> attendance = checked(cohort, meeting, lines, recording);
    if (cohort.state() == CohortState.ACCEPTED) {
      cohort.taught();
    }
    for (Attendance one : attendance) {
      store.add(one);
      if (one.present()) {
        ledger.creditMeeting(one.traineeId(), credit(meeting), recording);
      }
    }
    store.flush();
    facts.fire(new TrainingFact(cohort.id(), What.ATTENDANCE_RECORDED, meeting.code()));
  }

  private List<Attendance> checked(
      Cohort cohort, Meeting meeting, List<NewAttendance> lines, Sending recording) {
    Map<String, Trainee> enrolled =
        trainees.enrolled(cohort.id()).stream()
            .collect(Collectors.toMap(Trainee::code, Function.identity()));
    Set<Long> recorded = new HashSet<>(store.attendance(meeting.id()).keySet());
    List<Refusal> refusals = new ArrayList<>();
    List<Attendance> attendance = new ArrayList<>();
    List<Trainee> present = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      NewAttendance line = lines.get(i);
      Trainee trainee = line == null ? null : enrolled.get(String.valueOf(line.trainee()));
      String field = "attendance[" + i + "]";
      if (line == null || trainee == null) {
        refusals.add(Refusal.at(field, TrainingReason.NOT_A_TRAINEE));
      } else if (line.present() == null) {
        refusals.add(Refusal.at(field, CommonReason.FIELD_MISSING, "present"));
      } else if (line.present() && !meeting.offers(line.checkIn())) {
        refusals.add(Refusal.at(field, TrainingReason.CHECK_IN_NOT_OFFERED));
      } else if (!recorded.add(trainee.id())) {
        refusals.add(Refusal.at(field, TrainingReason.ATTENDANCE_RECORDED));
      } else {
        attendance.add(new Attendance(meeting, trainee, line.present(), line.checkIn(), recording));
        if (line.present()) {
          present.add(trainee);
        }
      }
    }
    Refused.ifAny(refusals);
    nobodyElsewhere(meeting, present);
    return attendance;
  }

  private void nobodyElsewhere(Meeting meeting, List<Trainee> present) {
    List<Refusal> refusals = new ArrayList<>();
    // In one order, so that two schools that record at once do not wait for each other.
    for (Trainee trainee :
        present.stream().sorted(Comparator.comparingLong(Trainee::personId)).toList()) {
      if (store.elsewhere(trainee.personId(), meeting)) {
        refusals.add(Refusal.at(trainee.code(), TrainingReason.ATTENDANCE_OVERLAPS));
      }
    }
    Refused.ifAny(refusals);
  }

  private static MeetingCredit credit(Meeting meeting) {
    return new MeetingCredit(meeting.code(), meeting.part(), meeting.minutes(), meeting.day());
  }
}
