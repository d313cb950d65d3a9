package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SameName;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.ReviewStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Refusal;
import org.carecert.training.Teachers;
import org.carecert.training.Trainees;
import org.carecert.training.domain.EnrolledTrainee;
import org.carecert.training.domain.TaughtBy;

/** 培训来源柜台 (counter): where candidates were trained; who trains does not examine (考培分离). */
@Stateless
@PermitAll
public class Schooling {
  @Inject private Trainees trainees;
  @Inject private Officers officers;
  @Inject private EntryStore entries;
  @Inject private ReviewStore reviews;
  @Inject private Teachers teachers;

  /** The people of a cohort. */
  public List<Long> cohort(String cohortCode) {
    return trainees.ofCohort(cohortCode).stream().map(EnrolledTrainee::personId).toList();
  }

  /** What forbids that a session's assessors and reviewers examine a person; none = nothing. */
  public List<Refusal> conflicts(long personId, ExamSession session) {
    return conflicts(personId, session, examiners(session));
  }

  /**
   * The same of these accounts: one of them is the person, or belongs to the school that trained
   * him, signed for a class that he attended, bears the name of its teacher, or is a declared
   * relative (rules 22, 23). Same names are a question that an officer answers.
   */
  public List<Refusal> conflicts(long personId, ExamSession session, Collection<Long> accounts) {
    ExamScope scope = session.scope();
    List<Refusal> faults = new ArrayList<>();
    Collection<Caller> callers = officers.of(accounts).values();
    Optional<Long> school =
        trainees
            .cohortOf(personId, scope.occupation(), scope.level())
            .map(EnrolledTrainee::schoolId);
    if (callers.stream().anyMatch(assessor -> conflict(assessor, personId, school))) {
      faults.add(Refusal.of(ExamReason.ASSESSOR_OF_OWN_SCHOOL));
    }
    Set<Refusal> taught = new LinkedHashSet<>();
    for (TaughtBy by : teachers.of(personId, scope.occupation(), scope.level())) {
      callers.forEach(assessor -> taught(assessor, by, session.ownerId()).ifPresent(taught::add));
    }
    faults.addAll(taught);
    if (entries.related(accounts, List.of(personId))) {
      faults.add(Refusal.of(ExamReason.RELATED));
    }
    return faults;
  }

  private Optional<Refusal> taught(Caller assessor, TaughtBy by, long owner) {
    if (by.signedBy() == assessor.accountId()) {
      return Optional.of(Refusal.of(ExamReason.ASSESSOR_TAUGHT, assessor.displayName()));
    }
    boolean asks =
        SameName.same(assessor.displayName(), by.teacher())
            && entries.answers(owner, assessor.accountId()).stream()
                .noneMatch(each -> each.answers(by.teacher()));
    return asks
        ? Optional.of(
            Refusal.of(
                ExamReason.ASSESSOR_SAME_NAME,
                assessor.displayName(),
                assessor.username(),
                by.teacher()))
        : Optional.empty();
  }

  private Set<Long> examiners(ExamSession session) {
    Set<Long> examiners = new HashSet<>(session.assessors());
    reviews.of(session).ifPresent(panel -> examiners.addAll(panel.plan().members()));
    return examiners;
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
