package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 成绩结论: the scores of a person in a session and where they come from (national standard 1.9: each
 * part out of 100, all parts at least 60; a passed part is kept for a time).
 *
 * @param theoryFrom the session from which a kept theory score comes; null = this one
 * @param practicalFrom the same of the practical part
 */
public record Conclusion(Scores scores, @Nullable Long theoryFrom, @Nullable Long practicalFrom) {

  /** Cancelled for misconduct: nothing of this sitting counts, and nothing kept helps. */
  public static Conclusion cancelled() {
    return new Conclusion(new Scores(null, null, Outcome.CANCELLED), null, null);
  }

  /**
   * Concludes. What was sat here counts where it reaches the mark to pass; else a part that was
   * passed before and is still kept does; else what was sat, if anything.
   */
  public static Conclusion of(
      @Nullable BigDecimal theory,
      @Nullable BigDecimal practical,
      Collection<KeptPart> kept,
      int passMark) {
    Optional<KeptPart> first = keeps(Part.THEORY, theory, kept, passMark);
    Optional<KeptPart> second = keeps(Part.PRACTICAL, practical, kept, passMark);
    return new Conclusion(
        Scores.decide(
            first.map(KeptPart::score).orElse(theory),
            second.map(KeptPart::score).orElse(practical),
            passMark),
        first.map(KeptPart::sessionId).orElse(null),
        second.map(KeptPart::sessionId).orElse(null));
  }

  private static Optional<KeptPart> keeps(
      Part part, @Nullable BigDecimal sat, Collection<KeptPart> kept, int passMark) {
    return sat != null && sat.compareTo(BigDecimal.valueOf(passMark)) >= 0
        ? Optional.empty()
        : kept.stream().filter(k -> k.part() == part).findFirst();
  }
}
