package org.carecert.training.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.training.Openings;
import org.carecert.training.domain.OpeningLine;
import org.jspecify.annotations.Nullable;

/** What waits for the HR bureau. */
@Named
@RequestScoped
public class OpeningsPage {
  @Inject private Openings openings;

  private @Nullable List<OpeningLine> lines;

  public List<OpeningLine> getLines() {
    List<OpeningLine> now = lines;
    if (now == null) {
      now = openings.waiting();
      lines = now;
    }
    return now;
  }
}
