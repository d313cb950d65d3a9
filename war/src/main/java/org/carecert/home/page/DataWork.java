package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.ProposalLine;

/** What waits of the data of the rules: entries that need a second officer. */
@RequestScoped
public class DataWork {
  private static final String ENTRIES = "/standard/proposals.xhtml";

  @Inject private DatedData data;
  @Inject private Words words;

  /** What other officers proposed, the oldest first. */
  public Waiting proposals() {
    return Waiting.of(
        "standard.proposals.title", ENTRIES, data.waiting().stream().map(this::thing).toList());
  }

  private Waiting.Thing thing(ProposalLine line) {
    return new Waiting.Thing(
        words.of(line.kind()) + " · " + words.day(line.validFrom()),
        ENTRIES,
        null,
        line.proposedBy() + " · " + words.time(line.proposedAt()));
  }
}
