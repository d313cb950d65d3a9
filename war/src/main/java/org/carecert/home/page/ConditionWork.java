package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.exam.EntryStandards;
import org.carecert.exam.ExamOutliers;

/**
 * What waits of the exams of a city: the conditions under which people are admitted, and signals.
 */
@RequestScoped
public class ConditionWork {
  private static final String CONDITIONS = "/exam/entry-standards.xhtml";

  @Inject private EntryStandards standards;
  @Inject private ExamOutliers outliers;
  @Inject private Words words;

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
}
