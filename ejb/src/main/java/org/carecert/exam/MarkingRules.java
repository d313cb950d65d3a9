package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.OpenForms;

/**
 * 评分口径柜台 (counter): how a paper that is handed in now is marked. One that was given back after a
 * decision came into force is marked as everybody else's.
 */
@Stateless
@PermitAll
public class MarkingRules {
  @Inject private DecisionStore decisions;
  @Inject private OpenForms forms;

  /** The sealed keys of a form, and what is decided on them in a session. */
  public AnswerRules of(long sessionId, long formId) {
    List<KeyChange> changes =
        decisions.inForce(sessionId).stream()
            .filter(decision -> decision.formId() == formId)
            .map(KeyDecision::change)
            .toList();
    return changes.isEmpty()
        ? AnswerRules.sealed(forms.keys(formId))
        : AnswerRules.of(forms.withKeys(formId), changes);
  }
}
