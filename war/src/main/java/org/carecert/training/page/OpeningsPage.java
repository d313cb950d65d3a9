package org.carecert.training.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.home.page.Words;
import org.carecert.training.Openings;
import org.carecert.training.domain.OpeningLine;
import org.jspecify.annotations.Nullable;

/** What waits for the HR bureau. */
@Named
@RequestScoped
public class OpeningsPage {
  @Inject private Openings openings;
  @Inject private Words words;

  private @Nullable List<OpeningLine> lines;

  /** How many working days are left to answer, or by how many it is late. */
  public String left(OpeningLine line) {
    int days = line.daysLeft();
    return days < 0
        ? words.say("training.openings.late", String.valueOf(-days))
        : words.say("training.openings.left", String.valueOf(days));
  }

  /** The look of a clock: a warning at its end, bad when it is over. */
  public String look(OpeningLine line) {
    return line.late() ? "cc-bad" : line.daysLeft() <= 2 ? "cc-wait" : "cc-good";
  }

  public List<OpeningLine> getLines() {
    List<OpeningLine> now = lines;
    if (now == null) {
      now = openings.waiting();
      lines = now;
    }
    return now;
  }
}
