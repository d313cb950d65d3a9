package org.carecert.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 职业历程: one step of a worker's life: trained, examined, certified, employed.
 *
 * @param on when it was reached, null if it was not yet
 * @param proof what proves it: a number or a name, or null
 */
public record LifeStep(Stage stage, @Nullable LocalDate on, @Nullable String proof) {
  /** 阶段: the steps in their order. */
  public enum Stage {
    TRAINED,
    EXAMINED,
    CERTIFIED,
    EMPLOYED
  }

  /** True if the step was reached. */
  public boolean reached() {
    return on != null;
  }
}
