package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 以往成绩: the present version of a person's published result in another session of the same
 * occupation and level.
 *
 * @param opensAt when that session opened
 * @param publishedAt when its results were first published
 * @param sat scores by part, of what was sat in that very session and not kept from elsewhere
 */
public record EarlierResult(
    long sessionId,
    long personId,
    Instant opensAt,
    Instant publishedAt,
    Map<Part, BigDecimal> sat) {
  public EarlierResult {
    sat = Map.copyOf(sat);
  }

  /**
   * The same, if this is what is concluded there: what is kept from elsewhere was not sat there.
   */
  public EarlierResult as(Conclusion there) {
    return new EarlierResult(sessionId, personId, opensAt, publishedAt, there.sat());
  }

  /** Whether any part was sat in that very session. */
  public boolean attended() {
    return !sat.isEmpty();
  }

  /** The parts that reach the mark to pass of that session and count until this day. */
  public List<KeptPart> passed(int passMark, LocalDate until) {
    return Arrays.stream(Part.values())
        .filter(part -> reaches(part, passMark))
        .map(part -> new KeptPart(part, Objects.requireNonNull(sat.get(part)), until, sessionId))
        .toList();
  }

  private boolean reaches(Part part, int passMark) {
    BigDecimal score = sat.get(part);
    return score != null && score.compareTo(BigDecimal.valueOf(passMark)) >= 0;
  }
}
