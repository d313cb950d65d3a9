package org.carecert.training.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.carecert.training.domain.LearningEnd;
import org.carecert.training.store.LearningStore;

/** 静默会话清理: ends sessions of learning that have fallen silent, so that their evidence is closed. */
@Singleton
public class LearningSilence {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  @Inject private LearningStore learning;
  @Inject private Clock clock;

  /** Every ten minutes. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void end() {
    learning
        .silentSince(clock.instant().minus(LONGEST))
        .forEach(session -> session.end(LearningEnd.FELL_SILENT, session.lastAt()));
  }
}
