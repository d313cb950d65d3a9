package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.EntryStandard;
import org.carecert.exam.domain.EntryStandardLine;
import org.carecert.exam.domain.EntryVerdict;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PassedResult;
import org.carecert.exam.store.EntryStandardStore;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.ResultStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.training.HoursLedger;
import org.carecert.training.domain.HoursStanding;

/**
 * 申报条件柜台 (counter): whether a person meets any one entry condition of the dated standard, by what
 * he showed, by the exams of lower levels that he passed here and by the hours of his training
 * here. Where no conditions are on record nobody meets one: what was not checked is not passed, and
 * the bureau enters them.
 */
@Stateless
@PermitAll
public class EntryRule {
  private static final int LOWEST_LEVEL = 5;

  @Inject private EntryStore store;
  @Inject private EntryStandardStore standards;
  @Inject private ResultStore results;
  @Inject private HoursLedger hours;

  /** The conditions that hold on the session's day; none = nothing is on record. */
  public Optional<EntryStandardLine> standard(ExamSession session) {
    return found(session).map(EntryStandard::line);
  }

  /** Whether he meets one of them. */
  public EntryVerdict verdict(ExamSession session, long personId) {
    return found(session)
        .map(
            standard ->
                standard
                    .draft()
                    .conditions()
                    .verdict(session.scope().occupation(), facts(session, personId), day(session)))
        .orElseGet(() -> EntryVerdict.unknown(session.scope()));
  }

  /** Everything that lacks, condition by condition; empty = one is met. */
  public List<Refusal> faults(ExamSession session, long personId) {
    return verdict(session, personId).lacks();
  }

  private Optional<EntryStandard> found(ExamSession session) {
    return standards.inForce(session.scope(), day(session));
  }

  private static LocalDate day(ExamSession session) {
    return CityClock.dayOf(session.window().opensAt());
  }

  private List<EntryFactDraft> facts(ExamSession session, long personId) {
    List<EntryFactDraft> facts = new ArrayList<>();
    store.facts(session.ownerId(), personId).stream().map(EntryFact::draft).forEach(facts::add);
    ExamScope scope = session.scope();
    List<String> own = List.of(scope.occupation());
    for (int level = scope.level() + 1; level <= LOWEST_LEVEL; level++) {
      for (PassedResult passed : results.passed(personId, scope.occupation(), level)) {
        facts.add(
            new EntryFactDraft(
                EntryFactKind.CERTIFICATE,
                CityClock.dayOf(passed.decidedAt()),
                null,
                level,
                null,
                own,
                passed.sessionCode()));
      }
    }
    HoursStanding trained = hours.standing(personId, scope.occupation(), scope.level());
    LocalDate last = trained.lastDay();
    if (last != null && trained.missing().isEmpty()) {
      facts.add(new EntryFactDraft(EntryFactKind.TRAINING, last, null, null, null, own, "-"));
    }
    return facts;
  }
}
