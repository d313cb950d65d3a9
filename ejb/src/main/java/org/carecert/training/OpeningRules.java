package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.identity.People;
import org.carecert.organisation.Bodies;
import org.carecert.shared.Refusal;
import org.carecert.standard.Parameters;
import org.carecert.standard.WorkingDays;
import org.carecert.standard.domain.Deadline;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.TraineeStore;

/** 开班条件柜台 (counter): what stands against an opening application, and when it is answered. */
@Stateless
@PermitAll
public class OpeningRules {
  @Inject private TraineeStore trainees;
  @Inject private Bodies bodies;
  @Inject private Parameters parameters;
  @Inject private WorkingDays workingDays;
  @Inject private People people;

  /** Everything that stands against sending it today (rules 6, 7, 8, 11). */
  public List<Refusal> against(Cohort cohort, LocalDate today) {
    List<Refusal> refusals = new ArrayList<>();
    if (!bodies.mayTrain(cohort.schoolId(), cohort.occupation(), cohort.level(), today)) {
      refusals.add(Refusal.of(TrainingReason.NOT_LICENSED, cohort.occupation(), cohort.level()));
    }
    LocalDate earliest = today.plusDays(parameters.whole("training.opening.days-ahead", today));
    if (cohort.startsOn().isBefore(earliest)) {
      refusals.add(Refusal.at("startsOn", TrainingReason.SENT_TOO_LATE, earliest));
    }
    List<Trainee> enrolled = trainees.enrolled(cohort.id());
    if (enrolled.isEmpty()) {
      refusals.add(Refusal.of(TrainingReason.ROSTER_EMPTY));
    }
    int most = parameters.whole("training.class-size.max", today);
    if (enrolled.size() > most) {
      refusals.add(Refusal.of(TrainingReason.CLASS_TOO_LARGE, enrolled.size(), most));
    }
    List<Long> persons = enrolled.stream().map(Trainee::personId).toList();
    for (Long person : trainees.barred(persons, cohort)) {
      refusals.add(
          Refusal.at("roster", TrainingReason.ENROLLED_ELSEWHERE, people.card(person).name()));
    }
    return refusals;
  }

  /** When an application sent on this day is to be answered. */
  public Deadline due(LocalDate sentOn) {
    return workingDays.after(sentOn, parameters.whole("training.opening.answer-days", sentOn));
  }

  /** How many working days are left until a day, negative once it is past. */
  public int left(LocalDate today, LocalDate dueOn) {
    return workingDays.left(today, dueOn);
  }
}
