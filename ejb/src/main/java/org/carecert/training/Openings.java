package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.organisation.Bodies;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.NewOpening;
import org.carecert.training.domain.OpeningApplication;
import org.carecert.training.domain.OpeningCard;
import org.carecert.training.domain.OpeningLine;
import org.carecert.training.domain.Sending;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 开班申请: the desk between the school that asks to open and the bureau that answers (rule 6). */
@Stateless
public class Openings {
  @Inject private CohortStore cohorts;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private OpeningRules rules;
  @Inject private Bodies bodies;
  @Inject private Event<Fact> facts;

  /** Sends the application; all that stands against it is told at once. */
  @RolesAllowed({Role.N_SCHOOL})
  public OpeningCard send(String code, NewOpening opening) {
    Cohort cohort = access.own(code);
    cohort.mustBeOpen();
    opening.check();
    Sending sending = access.acting();
    cohorts.oneAtATime(cohort.occupation(), cohort.level());
    Refused.ifAny(rules.against(cohort, sending.day()));
    List<Trainee> enrolled = trainees.enrolled(cohort.id());
    cohort.sent(opening.tasks());
    enrolled.forEach(Trainee::counts);
    OpeningApplication application =
        new OpeningApplication(
            cohort,
            cohorts.applications(cohort.id()).size() + 1,
            opening,
            enrolled.size(),
            sending,
            rules.due(sending.day()));
    cohorts.add(application);
    told(cohort, What.OPENING_SENT);
    return application.card();
  }

  /** The bureau accepts: classes may be held. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public OpeningCard accept(String code) {
    Cohort cohort = cohorts.submitted(code);
    cohort.accepted();
    OpeningApplication application = waiting(cohort);
    application.answered(CohortState.ACCEPTED, null, access.acting());
    told(cohort, What.OPENING_ACCEPTED);
    return application.card();
  }

  /** The bureau returns it with reasons; the school may mend and send again. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public OpeningCard giveBack(String code, @Nullable String reasons) {
    new Require().text("reasons", reasons, 1000).check();
    Cohort cohort = cohorts.submitted(code);
    cohort.returned();
    OpeningApplication application = waiting(cohort);
    application.answered(CohortState.RETURNED, reasons, access.acting());
    trainees.enrolled(cohort.id()).forEach(Trainee::released);
    told(cohort, What.OPENING_RETURNED);
    return application.card();
  }

  /** What waits for the bureau's answer, the most urgent first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER})
  public List<OpeningLine> waiting() {
    return cohorts.waiting().stream().map(this::line).toList();
  }

  private OpeningLine line(Cohort cohort) {
    OpeningCard card = waiting(cohort).card();
    return new OpeningLine(
        cohort.code(),
        cohort.title(),
        bodies.card(cohort.schoolId()).name(),
        card.trainees(),
        cohort.startsOn(),
        card.sentOn(),
        card.dueOn(),
        card.dueProvisional(),
        card.dueOn().isBefore(access.today()),
        rules.left(access.today(), card.dueOn()));
  }

  private OpeningApplication waiting(Cohort cohort) {
    return cohorts.applications(cohort.id()).get(0);
  }

  private void told(Cohort cohort, What what) {
    facts.fire(new TrainingFact(cohort.id(), what, cohort.code()));
  }
}
