package org.carecert.exam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.EntryAfresh;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.EntryStandardMoved;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.ResultSuperseded;

/**
 * 资格复核触发: looks again at those who are admitted by a pass that fell or came back, and at those
 * whose session's day has other entry conditions now.
 */
@ApplicationScoped
public class EntryWatch {
  private static final Logger LOG = Logger.getLogger(EntryWatch.class.getName());

  @Inject private EntryAfresh afresh;

  /** Once a corrected result is stored. */
  public void corrected(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResultSuperseded fact) {
    if ((fact.before() == Outcome.PASSED) != (fact.after() == Outcome.PASSED)) {
      looked(
          "person " + fact.personId(),
          () -> afresh.person(fact.personId(), "RESULT:" + fact.basis()));
    }
  }

  /** Once other conditions are stored. */
  public void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryStandardMoved fact) {
    if (fact.state() == DecisionState.IN_FORCE) {
      String cause = "STANDARD:" + fact.code();
      looked(
          cause,
          () ->
              afresh
                  .sessions(fact.code())
                  .forEach(id -> looked("session " + id, () -> afresh.session(id, cause))));
    }
  }

  // What is stored stays stored, and one that cannot be looked at keeps no other from it.
  private static void looked(String at, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, at + " is not looked at again", fault);
    }
  }
}
