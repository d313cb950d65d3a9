package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.carecert.registry.domain.LifeStep;
import org.jspecify.annotations.Nullable;

/**
 * 职业历程条: one step of the strip: what the registry knows of a life, and the money that came of it.
 *
 * @param on when it was reached, null if it was not yet
 * @param proof what proves it: a number or a name, or null
 */
public record StripStep(StripStage stage, @Nullable LocalDate on, @Nullable String proof) {
  /** A step of the registry. */
  public static StripStep of(LifeStep step) {
    return new StripStep(StripStage.valueOf(step.stage().name()), step.on(), step.proof());
  }

  /** No money yet. */
  public static StripStep unpaid() {
    return new StripStep(StripStage.PAID, null, null);
  }
}
