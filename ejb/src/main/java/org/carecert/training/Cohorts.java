package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.organisation.Bodies;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.carecert.standard.Standards;
import org.carecert.standard.domain.Level;
import org.carecert.standard.domain.Occupation;
import org.carecert.standard.domain.StandardEdition;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortCard;
import org.carecert.training.domain.CohortLine;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.NewCohort;
import org.carecert.training.domain.OpeningApplication;
import org.carecert.training.domain.Roster;
import org.carecert.training.domain.Sending;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.CohortStore;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 班期: the desk where a school opens, changes and ends its cohorts. */
@Stateless
public class Cohorts {
  @Inject private CohortStore store;
  @Inject private TraineeStore trainees;
  @Inject private CohortAccess access;
  @Inject private Standards standards;
  @Inject private Bodies bodies;
  @Inject private Event<Fact> facts;

  /**
   * Opens a draft from the standard in force at its start.
   *
   * @return the cohort's code
   */
  @RolesAllowed({Role.N_SCHOOL})
  public String open(NewCohort wanted) {
    wanted.check();
    String occupation = java.util.Objects.requireNonNull(wanted.occupation());
    int level = java.util.Objects.requireNonNull(wanted.level());
    Sending acting = access.acting();
    StandardEdition edition =
        standards
            .edition(occupation, level, acting.day())
            .orElseThrow(() -> Refused.at("level", TrainingReason.NO_STANDARD, occupation, level));
    if (!bodies.mayTrain(access.school(), occupation, level, acting.day())) {
      throw Refused.at("occupation", TrainingReason.NOT_LICENSED, edition.occupationName(), level);
    }
    Cohort cohort =
        new Cohort(
            PublicCode.fresh(),
            access.school(),
            edition,
            title(wanted, edition),
            java.util.Objects.requireNonNull(wanted.startsOn()),
            java.util.Objects.requireNonNull(wanted.endsOn()),
            acting.at());
    store.add(cohort);
    told(cohort, What.COHORT_OPENED);
    return cohort.code();
  }

  /** The occupations for which cohorts may be opened. */
  @RolesAllowed({Role.N_SCHOOL})
  public List<Occupation> occupations() {
    return standards.occupations();
  }

  /** Changes title and period of a cohort whose application is not with the bureau. */
  @RolesAllowed({Role.N_SCHOOL})
  public void replan(String code, NewCohort wanted) {
    Cohort cohort = access.own(code);
    wanted.check();
    cohort.replanned(
        wanted.title() == null || wanted.title().isBlank() ? cohort.title() : wanted.title(),
        java.util.Objects.requireNonNull(wanted.startsOn()),
        java.util.Objects.requireNonNull(wanted.endsOn()));
    told(cohort, What.COHORT_REPLANNED);
  }

  /** Cohorts, newest first: a school's own, for officers all that are no drafts. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public Slice<CohortLine> list(@Nullable String after, int limit) {
    Slice<Cohort> page =
        Slice.of(
            store.list(access.scope(), Slice.cursor(after), limit + 1),
            limit,
            c -> (Object) c.id());
    Map<Long, Integer> sizes = sizes(page.items());
    return new Slice<>(
        page.items().stream().map(c -> line(c, sizes.getOrDefault(c.id(), 0))).toList(),
        page.next());
  }

  /** The school's cohorts that it has still to send, or to send again, the first to start first. */
  @RolesAllowed({Role.N_SCHOOL})
  public Waits<CohortLine> unsent(int shown) {
    long school = access.school();
    List<Cohort> found = store.in(school, CohortState.OPEN, shown);
    Map<Long, Integer> sizes = sizes(found);
    return new Waits<>(
        found.stream().map(c -> line(c, sizes.getOrDefault(c.id(), 0))).toList(),
        store.count(school, CohortState.OPEN));
  }

  /** One cohort with its rosters and applications. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public CohortCard card(String code) {
    Cohort cohort = access.seen(code);
    return new CohortCard(
        cohort.code(),
        cohort.title(),
        bodies.card(cohort.schoolId()).name(),
        cohort.occupation(),
        cohort.level(),
        cohort.standardEdition(),
        cohort.theoryHours(),
        cohort.practiceHours(),
        cohort.startsOn(),
        cohort.endsOn(),
        cohort.state(),
        trainees.enrolled(cohort.id()).size(),
        cohort.closingReason(),
        cohort.tasks(),
        trainees.rosters(cohort.id()).stream().map(Roster::line).toList(),
        store.applications(cohort.id()).stream().map(OpeningApplication::card).toList());
  }

  /** Ends a cohort on or after its last day; who has not passed may enrol elsewhere again. */
  @RolesAllowed({Role.N_SCHOOL})
  public void finish(String code) {
    Cohort cohort = access.own(code);
    cohort.finished(access.today());
    trainees.releaseNotPassed(cohort.id());
    told(cohort, What.COHORT_FINISHED);
  }

  /** Gives a cohort up; its enrolments bar nobody any more. */
  @RolesAllowed({Role.N_SCHOOL})
  public void cancel(String code, @Nullable String reason) {
    new Require().text("reason", reason, 500).check();
    Cohort cohort = access.own(code);
    cohort.cancelled(java.util.Objects.requireNonNull(reason).strip());
    trainees.enrolled(cohort.id()).forEach(trainee -> trainee.released());
    told(cohort, What.COHORT_CANCELLED);
  }

  private CohortLine line(Cohort cohort, int size) {
    return new CohortLine(
        cohort.code(),
        cohort.title(),
        bodies.card(cohort.schoolId()).name(),
        cohort.occupation(),
        cohort.level(),
        cohort.startsOn(),
        cohort.endsOn(),
        cohort.state(),
        size);
  }

  private Map<Long, Integer> sizes(List<Cohort> cohorts) {
    return trainees.sizes(cohorts.stream().map(Cohort::id).toList()).stream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
  }

  private void told(Cohort cohort, What what) {
    facts.fire(new TrainingFact(cohort.id(), what, cohort.code()));
  }

  private static String title(NewCohort wanted, StandardEdition edition) {
    String title = wanted.title();
    return title != null && !title.isBlank()
        ? title.strip()
        : edition.occupationName() + " " + Level.name(edition.level()) + " " + wanted.startsOn();
  }
}
