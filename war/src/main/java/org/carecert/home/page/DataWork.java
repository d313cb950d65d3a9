package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.exam.EntryStandards;
import org.carecert.exam.ExamOutliers;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.subsidy.Recoveries;

/**
 * What waits of what was found afterwards: entries in the rules that need a second officer, signals
 * that nobody has looked into, money to be got back.
 */
@RequestScoped
public class DataWork {
  private static final String ENTRIES = "/standard/proposals.xhtml";
  private static final String CONDITIONS = "/exam/entry-standards.xhtml";

  @Inject private DatedData data;
  @Inject private Recoveries recoveries;
  @Inject private ExamOutliers outliers;
  @Inject private EntryStandards standards;
  @Inject private Words words;

  /** What other officers proposed, the oldest first. */
  public Waiting proposals() {
    return Waiting.of(
        "standard.proposals.title", ENTRIES, data.waiting().stream().map(this::thing).toList());
  }

  /** Entry conditions that other officers proposed, the oldest first. */
  public Waiting entryStandards() {
    return Waiting.of(
        "exam.conditions.title",
        CONDITIONS,
        standards.waiting().stream()
            .map(
                line ->
                    new Waiting.Thing(
                        words.occupation(line.draft().scope().occupation())
                            + " "
                            + words.level(line.draft().scope().level()),
                        CONDITIONS,
                        null,
                        line.proposedBy() + " · " + words.time(line.proposedAt())))
            .toList());
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
                null,
                words.of(line.cause())));
  }

  /** What was found unusual in exams and nobody has looked into. */
  public Waiting outliers() {
    return Waiting.of(
        "exam.outliers.title",
        "/exam/outliers.xhtml",
        outliers.waiting(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                line.who(),
                "/exam/outlier.xhtml?code=" + line.code(),
                null,
                words.of(line.kind())));
  }

  private Waiting.Thing thing(ProposalLine line) {
    return new Waiting.Thing(
        words.of(line.kind()) + " · " + words.day(line.validFrom()),
        ENTRIES,
        null,
        line.proposedBy() + " · " + words.time(line.proposedAt()));
  }
}
