package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.FilingTasks;
import org.carecert.standard.WorkClock;
import org.carecert.standard.domain.Countdown;
import org.carecert.subsidy.ClaimList;
import org.jspecify.annotations.Nullable;

/** What waits after the certificate: filings, what follows from them, claims. */
@RequestScoped
public class BureauWork {
  private static final String FILINGS = "/filing/filings.xhtml";

  @Inject private FilingDesk filings;
  @Inject private FilingTasks tasks;
  @Inject private ClaimList claims;
  @Inject private WorkClock clock;
  @Inject private Words words;

  private @Nullable Countdown countdown;

  /** Filings that wait for a receipt. */
  public Waiting filings() {
    return Waiting.of(
        "filing.filings.waiting",
        FILINGS,
        filings.waiting(Waiting.SHOWN),
        card ->
            new Waiting.Thing(
                card.name(), filing(card.filingId()), card.daysLeft(), words.of(card.kind())));
  }

  /** What happened on the staff of a filed facility. */
  public Waiting tasks() {
    return Waiting.of(
        "filing.tasks.title",
        FILINGS,
        tasks.open(Waiting.SHOWN),
        task ->
            new Waiting.Thing(
                task.facility(),
                filing(task.filingId()),
                left(task.dueOn()),
                words.of(task.cause())));
  }

  /** Claims that wait for the caller's role. */
  public Waiting claims() {
    return Waiting.of(
        "subsidy.claims.title",
        "/subsidy/claims.xhtml",
        claims.waiting(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                line.name() + " · " + words.of(line.programme()),
                "/subsidy/claim.xhtml?code=" + line.code(),
                left(line.dueOn()),
                words.of(line.state())));
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

  private static String filing(String id) {
    return "/filing/filing.xhtml?code=" + id;
  }
}
