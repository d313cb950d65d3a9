package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.standard.Parameters;
import org.carecert.training.domain.ClassHour;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.HoursEntry;
import org.carecert.training.domain.HoursSource;
import org.carecert.training.domain.HoursStanding;
import org.carecert.training.domain.LedgerSums;
import org.carecert.training.domain.MeetingCredit;
import org.carecert.training.domain.Sending;
import org.carecert.training.domain.TraineeState;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingPart;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.LedgerStore;
import org.carecert.training.store.TraineeStore;

/** 学时台账柜台 (counter): what the ledger of hours holds and whether it opens the way to the exam. */
@Stateless
@PermitAll
public class HoursLedger {
  @Inject private LedgerStore ledger;
  @Inject private TraineeStore trainees;
  @Inject private CohortStore cohorts;
  @Inject private Parameters parameters;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The hours of a person's newest enrolment for this occupation and level. */
  public HoursStanding standing(long personId, String occupation, int level) {
    Optional<EnrolledTrainee> trainee = current(personId, occupation, level);
    if (trainee.isEmpty()) {
      return new HoursStanding(
          0, 0, 0, null, null, null, List.of(Refusal.of(TrainingReason.NOT_ENROLLED)));
    }
    return standing(trainee.get());
  }

  /** What keeps a person from the exam; empty = he may sit it. */
  public List<Refusal> gate(long personId, String occupation, int level) {
    return standing(personId, occupation, level).missing();
  }

  /** The hours of one enrolment. */
  public HoursStanding standing(EnrolledTrainee trainee) {
    return Objects.requireNonNull(standings(List.of(trainee)).get(trainee.traineeId()));
  }

  /** The hours of several enrolments, by trainee. */
  public Map<Long, HoursStanding> standings(List<EnrolledTrainee> enrolled) {
    int attendance = attendancePercent();
    Map<Long, LedgerSums> sums =
        ledger.sums(enrolled.stream().map(EnrolledTrainee::traineeId).toList());
    Map<Long, HoursStanding> standings = new HashMap<>();
    for (EnrolledTrainee trainee : enrolled) {
      long id = trainee.traineeId();
      Cohort cohort = cohorts.byId(trainee.cohortId());
      standings.put(id, standing(cohort, attendance, sums.getOrDefault(id, LedgerSums.none(id))));
    }
    return standings;
  }

  private static HoursStanding standing(Cohort cohort, int attendancePercent, LedgerSums sums) {
    List<Refusal> missing = cohort.hoursRule(attendancePercent).missing(sums);
    return new HoursStanding(
        sums.theoryMinutes(),
        sums.practiceMinutes(),
        sums.onlineMinutes(),
        sums.firstDay(),
        sums.lastDay(),
        cohort.id(),
        missing);
  }

  /**
   * Credits time that the server measured in an online lesson, as theory, up to what the day still
   * allows.
   *
   * @return the minutes credited; 0 if the day is full
   * @throws Refused NOT_ACCEPTED_YET before the opening application is accepted
   */
  public int creditOnline(long traineeId, String lessonCode, int minutes, LocalDate day) {
    EnrolledTrainee trainee =
        trainees.card(traineeId).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Cohort cohort = cohorts.byId(trainee.cohortId());
    cohort.mustTeach();
    if (trainee.state() != TraineeState.ENROLLED) {
      throw new Refused(TrainingReason.NOT_A_TRAINEE);
    }
    int credited = Math.min(minutes, roomOn(traineeId, day));
    if (credited > 0) {
      if (cohort.state() == CohortState.ACCEPTED) {
        cohort.taught();
      }
      ledger.add(
          new HoursEntry(
              traineeId,
              TrainingPart.THEORY,
              credited,
              HoursSource.ONLINE,
              lessonCode,
              day,
              clock.instant(),
              null,
              null));
      facts.fire(new TrainingFact(traineeId, What.ONLINE_CREDITED, lessonCode));
    }
    return Math.max(credited, 0);
  }

  /** Credits attendance at a meeting, up to what the day still allows. */
  public void creditMeeting(long traineeId, MeetingCredit credit, Sending recording) {
    int credited = Math.min(credit.minutes(), roomOn(traineeId, credit.day()));
    if (credited > 0) {
      ledger.add(
          new HoursEntry(
              traineeId,
              credit.part(),
              credited,
              HoursSource.MEETING,
              credit.meetingCode(),
              credit.day(),
              recording.at(),
              recording.by(),
              null));
      ledger.flush();
    }
  }

  /** The most class hours that count on a day (rule 9). */
  public int mostHoursOn(LocalDate day) {
    return parameters.whole("training.day.hours.max", day);
  }

  /** The least score of each part of the final assessment, today. */
  public int passMark() {
    return parameters.whole("training.assessment.pass-mark", CityClock.today(clock));
  }

  /** Minutes that still count for a trainee on a day (rule 9: at most so many class hours). */
  public int roomOn(long traineeId, LocalDate day) {
    ledger.oneAtATime(traineeId);
    int most = mostHoursOn(day) * ClassHour.MINUTES;
    return Math.max(0, most - ledger.minutesOn(traineeId, day));
  }

  /** The least attendance in per cent, today. */
  public int attendancePercent() {
    return parameters.whole("training.attendance.percent", CityClock.today(clock));
  }

  private Optional<EnrolledTrainee> current(long personId, String occupation, int level) {
    return trainees.ofPerson(personId).stream()
        .filter(t -> t.occupation().equals(occupation) && t.level() == level)
        .filter(t -> t.state() == TraineeState.ENROLLED && t.cohortState() != CohortState.CANCELLED)
        .findFirst();
  }
}
