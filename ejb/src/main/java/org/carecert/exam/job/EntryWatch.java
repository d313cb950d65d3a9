package org.carecert.exam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.EntryAfresh;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.EntryStandardMoved;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.RecheckDue;
import org.carecert.exam.domain.ResultSuperseded;

/**
 * 资格复核触发: looks again at those who are admitted by a pass that fell or came back, and at those
 * whose session's day has other entry conditions now. That it is due is kept in the same
 * transaction; it is done at once, and if that fails or the server stops, by the clock.
 */
@ApplicationScoped
public class EntryWatch {
  private static final Logger LOG = Logger.getLogger(EntryWatch.class.getName());

  @Inject private EntryAfresh afresh;

  /** While a corrected result is being stored. */
  public void falls(@Observes ResultSuperseded fact) {
    if (turns(fact)) {
      afresh.personDue(fact.personId(), "RESULT:" + fact.basis());
    }
  }

  /** Once a corrected result is stored. */
  public void fallen(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResultSuperseded fact) {
    if (turns(fact)) {
      look(due -> Objects.equals(due.personId(), fact.personId()));
    }
  }

  /** While other conditions are being stored. */
  public void moves(@Observes EntryStandardMoved fact) {
    if (fact.state() == DecisionState.IN_FORCE) {
      afresh.sessionsDue(fact.code(), cause(fact));
    }
  }

  /** Once other conditions are stored. */
  public void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryStandardMoved fact) {
    if (fact.state() == DecisionState.IN_FORCE) {
      look(due -> due.cause().equals(cause(fact)));
    }
  }

  /** Does what is due of this kind; one that cannot be looked at keeps no other from it. */
  public void look(Predicate<RecheckDue> meant) {
    try {
      afresh.due().stream().filter(meant).forEach(this::one);
    } catch (RuntimeException fault) {
      // What is stored stays stored; the clock looks again.
      LOG.log(Level.SEVERE, "what is due is not looked at", fault);
    }
  }

  private void one(RecheckDue due) {
    try {
      afresh.look(due);
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, due + " is not looked at again yet", fault);
    }
  }

  private static boolean turns(ResultSuperseded fact) {
    return (fact.before() == Outcome.PASSED) != (fact.after() == Outcome.PASSED);
  }

  private static String cause(EntryStandardMoved fact) {
    return "STANDARD:" + fact.code();
  }
}
