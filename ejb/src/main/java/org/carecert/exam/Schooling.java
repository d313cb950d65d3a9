package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.ReviewStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.training.Trainees;
import org.carecert.training.domain.EnrolledTrainee;

/** 培训来源柜台 (counter): where candidates were trained; who trains does not examine (考培分离). */
@Stateless
@PermitAll
public class Schooling {
  @Inject private Trainees trainees;
  @Inject private Officers officers;
  @Inject private EntryStore entries;
  @Inject private ReviewStore reviews;

  /** The people of a cohort. */
  public List<Long> cohort(String cohortCode) {
    return trainees.ofCohort(cohortCode).stream().map(EnrolledTrainee::personId).toList();
  }

  /**
   * Whether an assessor or reviewer of the session is the person, or belongs to the school that
   * trained him.
   */
  public boolean assessedByOwnSchool(long personId, ExamSession session) {
    return ofOwnSchool(personId, session.scope(), examiners(session));
  }

  /** Whether one of these accounts is the person, or belongs to the school that trained him. */
  public boolean ofOwnSchool(long personId, ExamScope scope, Collection<Long> accounts) {
    Optional<Long> school =
        trainees
            .cohortOf(personId, scope.occupation(), scope.level())
            .map(EnrolledTrainee::schoolId);
    return officers.of(accounts).values().stream()
        .anyMatch(assessor -> conflict(assessor, personId, school));
  }

  private Set<Long> examiners(ExamSession session) {
    Set<Long> examiners = new HashSet<>(session.assessors());
    reviews.of(session).ifPresent(panel -> examiners.addAll(panel.plan().members()));
    return examiners;
  }

  /** Whether an assessor or reviewer of the session is a declared relative of the person. */
  public boolean assessedByRelative(long personId, ExamSession session) {
    return entries.related(examiners(session), List.of(personId));
  }

  /** Whether one of these accounts is a declared relative of one of these people. */
  public boolean related(Collection<Long> accounts, Collection<Long> people) {
    return entries.related(accounts, people);
  }

  private static boolean conflict(Caller assessor, long personId, Optional<Long> school) {
    Long body = assessor.organisationId();
    Long person = assessor.personId();
    return (person != null && person == personId)
        || (body != null && school.filter(body::equals).isPresent());
  }
}
