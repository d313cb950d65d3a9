package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.sanction.SanctionFiles;
import org.carecert.training.Cohorts;
import org.carecert.training.Openings;

/** What waits between the roster and the certificate. */
@RequestScoped
public class SeasonWork {
  @Inject private Openings openings;
  @Inject private Cohorts cohorts;
  @Inject private SanctionFiles sanctions;
  @Inject private PaperWork papers;
  @Inject private Words words;

  /** Opening applications that wait for the bureau. */
  public Waiting openings() {
    return Waiting.of(
        "training.openings.title",
        "/training/openings.xhtml",
        openings.waiting().stream()
            .map(
                line ->
                    new Waiting.Thing(
                        line.title(),
                        "/training/opening.xhtml?code=" + line.cohort(),
                        line.daysLeft(),
                        line.schoolName()))
            .toList());
  }

  /** Cohorts whose application was returned or not yet sent. */
  public Waiting cohorts() {
    return Waiting.of(
        "training.cohorts.title",
        "/training/cohorts.xhtml",
        cohorts.unsent(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                line.title(),
                "/training/cohort.xhtml?code=" + line.code(),
                null,
                words.of(line.state())));
  }

  /** Sanctions and liftings that wait for a second officer; whom they are about stands inside. */
  public Waiting sanctions() {
    return Waiting.of(
        "sanction.list.title",
        "/sanction/sanctions.xhtml",
        sanctions.waiting(Waiting.SHOWN),
        decision ->
            new Waiting.Thing(
                decision.decisionNumber(),
                "/sanction/sanction.xhtml?code=" + decision.code(),
                null,
                (decision.lifting() ? words.say("sanction.liftOf") + " " : "")
                    + words.of(decision.kind())
                    + " · "
                    + words.time(decision.proposedAt())));
  }

  /** Batches of certificates that wait for a second signature. */
  public Waiting batches() {
    return papers.batches();
  }

  /** Versions of certificate templates that wait for a second officer. */
  public Waiting templates() {
    return papers.templates();
  }

  /** Re-issues of certificates that wait for one. */
  public Waiting reissues() {
    return papers.reissues();
  }

  /** Corrections of certificates that wait for one. */
  public Waiting corrections() {
    return papers.corrections();
  }
}
