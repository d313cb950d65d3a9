package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * 成绩结论: the scores of a person in a session and where they come from (national standard 1.9: each
 * part out of 100, all parts at least 60; a passed part is kept for a time).
 *
 * @param from the sessions from which kept scores come, by part; a part of this session has none
 */
public record Conclusion(Scores scores, Map<Part, Long> from) {
  public Conclusion {
    from = Map.copyOf(from);
  }

  /** Cancelled for misconduct: nothing of this sitting counts, and nothing kept helps. */
  public static Conclusion cancelled() {
    return new Conclusion(new Scores(null, null, null, Outcome.CANCELLED), Map.of());
  }

  /**
   * Concludes. What was sat here counts where it reaches the mark to pass; else a part that was
   * passed before and is still kept does; else what was sat, if anything.
   *
   * @param sat the scores of the parts that were sat here
   */
  public static Conclusion of(Map<Part, BigDecimal> sat, Collection<KeptPart> kept, PassRule rule) {
    Map<Part, BigDecimal> scores = new EnumMap<>(Part.class);
    Map<Part, Long> from = new EnumMap<>(Part.class);
    for (Part part : rule.asked()) {
      BigDecimal here = sat.get(part);
      Optional<KeptPart> helps =
          rule.reaches(here)
              ? Optional.empty()
              : kept.stream().filter(k -> k.part() == part).findFirst();
      if (helps.isPresent()) {
        scores.put(part, helps.get().score());
        from.put(part, helps.get().sessionId());
      } else if (here != null) {
        scores.put(part, here);
      }
    }
    return new Conclusion(Scores.decide(scores, rule), from);
  }

  /** The scores of what was sat here, without those that are kept from elsewhere. */
  public Map<Part, BigDecimal> sat() {
    Map<Part, BigDecimal> sat = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      BigDecimal score = scores.of(part);
      if (score != null && !from.containsKey(part)) {
        sat.put(part, score);
      }
    }
    return sat;
  }
}
