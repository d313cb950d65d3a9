package org.carecert.certificate.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.certificate.LostGrounds;
import org.carecert.exam.domain.Outcome;
import org.carecert.exam.domain.ResultSuperseded;

/** Hears that a published result was corrected, in the transaction that corrects it. */
@ApplicationScoped
public class ResultObserver {
  @Inject private LostGrounds grounds;

  void heard(@Observes ResultSuperseded fact) {
    boolean was = fact.before() == Outcome.PASSED;
    boolean is = fact.after() == Outcome.PASSED;
    if (was && !is) {
      grounds.lost(fact.sessionId(), fact.personId(), fact.basis());
    } else if (is && !was) {
      grounds.regained(fact.sessionId(), fact.personId(), fact.basis());
    }
  }
}
