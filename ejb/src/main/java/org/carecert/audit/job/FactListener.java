package org.carecert.audit.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carecert.audit.Recorder;
import org.carecert.shared.Fact;

/** Hears every fact and has it written inside the same transaction. */
@Dependent
public class FactListener {
  @Inject private Recorder recorder;

  void heard(@Observes Fact fact) {
    recorder.fact(fact);
  }
}
