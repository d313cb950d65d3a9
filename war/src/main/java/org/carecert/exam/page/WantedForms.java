package org.carecert.exam.page;

import java.io.Serializable;
import java.math.BigDecimal;
import org.carecert.exam.domain.FormsAsked;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** What the page of blueprints asks of the forms that are sealed. */
public class WantedForms implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HUNDREDTHS = 2;

  private long seed = 1;
  private int forms = 1;
  private @Nullable Integer overlap;
  private @Nullable BigDecimal tolerance;

  FormsAsked asked(String blueprint) {
    BigDecimal points = tolerance;
    boolean sound =
        points == null
            || (points.stripTrailingZeros().scale() <= HUNDREDTHS
                && points.abs().compareTo(BigDecimal.valueOf(1_000)) < 0);
    new Require().holds("tolerance", sound).check();
    return new FormsAsked(
        blueprint,
        forms,
        seed,
        overlap,
        points == null ? null : points.movePointRight(HUNDREDTHS).intValueExact());
  }

  public long getSeed() {
    return seed;
  }

  public void setSeed(long seed) {
    this.seed = seed;
  }

  public int getForms() {
    return forms;
  }

  public void setForms(int forms) {
    this.forms = forms;
  }

  public @Nullable Integer getOverlap() {
    return overlap;
  }

  public void setOverlap(@Nullable Integer overlap) {
    this.overlap = overlap;
  }

  public @Nullable BigDecimal getTolerance() {
    return tolerance;
  }

  public void setTolerance(@Nullable BigDecimal tolerance) {
    this.tolerance = tolerance;
  }
}
