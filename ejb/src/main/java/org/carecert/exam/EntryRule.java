package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.EntryCondition;
import org.carecert.exam.domain.EntryFact;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PassedResult;
import org.carecert.exam.store.EntryStore;
import org.carecert.exam.store.ResultStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;

/**
 * 申报条件柜台 (counter): whether a person meets any one entry condition of the dated standard, by what
 * he showed and by the exams of lower levels that he passed here.
 */
@Stateless
@PermitAll
public class EntryRule {
  private static final int LOWEST_LEVEL = 5;

  @Inject private EntryStore store;
  @Inject private ResultStore results;

  /** Everything that lacks, condition by condition; empty = one is met, or none is asked. */
  public List<Refusal> faults(ExamSession session, long personId) {
    LocalDate day = CityClock.dayOf(session.window().opensAt());
    return EntryCondition.faults(
        store.conditions(session.scope(), day), facts(session, personId), day);
  }

  private List<EntryFactDraft> facts(ExamSession session, long personId) {
    List<EntryFactDraft> facts = new ArrayList<>();
    store.facts(session.ownerId(), personId).stream().map(EntryFact::draft).forEach(facts::add);
    ExamScope scope = session.scope();
    for (int level = scope.level() + 1; level <= LOWEST_LEVEL; level++) {
      for (PassedResult passed : results.passed(personId, scope.occupation(), level)) {
        facts.add(
            new EntryFactDraft(
                EntryFactKind.CERTIFICATE,
                CityClock.dayOf(passed.decidedAt()),
                null,
                level,
                null,
                passed.sessionCode()));
      }
    }
    return facts;
  }
}
