package org.carecert.exam.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.Rechecks;
import org.carecert.exam.domain.RecheckLine;
import org.carecert.exam.domain.RecheckState;
import org.jspecify.annotations.Nullable;

/** The list of re-checks asked of an evaluation organisation, with their clocks. */
@Named
@RequestScoped
public class RechecksPage {
  @Inject private Rechecks rechecks;

  private @Nullable List<RecheckLine> all;

  /** What was asked, the newest first. */
  public List<RecheckLine> getAll() {
    if (all == null) {
      all = rechecks.all();
    }
    return all;
  }

  /** The colour of a line's state, which also stands in words. */
  public String tone(RecheckLine line) {
    if (line.overdue()) {
      return "cc-bad";
    }
    return line.state() == RecheckState.ASKED ? "cc-wait" : "cc-good";
  }
}
