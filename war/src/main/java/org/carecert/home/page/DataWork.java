package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.standard.DatedData;
import org.carecert.standard.WorkClock;
import org.carecert.standard.domain.Countdown;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.subsidy.Recoveries;
import org.jspecify.annotations.Nullable;

/**
 * What waits of what was found afterwards: entries in the rules that need a second officer, signals
 * that nobody has looked into, money to be got back.
 */
@RequestScoped
public class DataWork {
  private static final String ENTRIES = "/standard/proposals.xhtml";

  @Inject private DatedData data;
  @Inject private Recoveries recoveries;
  @Inject private ConditionWork exams;
  @Inject private WorkClock clock;
  @Inject private Words words;

  private @Nullable Countdown countdown;

  /** What other officers proposed, the oldest first. */
  public Waiting proposals() {
    return Waiting.of(
        "standard.proposals.title", ENTRIES, data.waiting().stream().map(this::thing).toList());
  }

  /** Money that went out on certificates which were lost afterwards. */
  public Waiting recoveries() {
    return Waiting.of(
        "subsidy.lost.title",
        "/subsidy/claims.xhtml",
        recoveries.waiting(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                line.claim().name() + " · " + words.of(line.claim().programme()),
                "/subsidy/claim.xhtml?code=" + line.claim().code(),
                left(line.dueOn()),
                words.of(line.cause())));
  }

  /** What was found unusual in exams and nobody has looked into. */
  public Waiting outliers() {
    return exams.outliers();
  }

  /** Entry conditions that other officers proposed, the oldest first. */
  public Waiting entryStandards() {
    return exams.entryStandards();
  }

  private @Nullable Integer left(@Nullable LocalDate until) {
    if (until == null) {
      return null;
    }
    Countdown now = countdown;
    if (now == null) {
      now = clock.countdown();
      countdown = now;
    }
    return now.left(until);
  }

  private Waiting.Thing thing(ProposalLine line) {
    return new Waiting.Thing(
        words.of(line.kind()) + " · " + words.day(line.validFrom()),
        ENTRIES,
        null,
        line.proposedBy() + " · " + words.time(line.proposedAt()));
  }
}
