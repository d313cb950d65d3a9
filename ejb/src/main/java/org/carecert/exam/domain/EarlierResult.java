package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 以往成绩: the present version of a person's published result in another session of the same
 * occupation and level.
 *
 * @param opensAt when that session opened
 * @param publishedAt when its results were first published
 * @param theory sat in that very session; null = not sat there, or kept from elsewhere
 */
public record EarlierResult(
    long sessionId,
    long personId,
    Instant opensAt,
    Instant publishedAt,
    @Nullable BigDecimal theory,
    @Nullable BigDecimal practical) {

  /**
   * The same, if this is what is concluded there: what is kept from elsewhere was not sat there.
   */
  public EarlierResult as(Conclusion there) {
    return new EarlierResult(
        sessionId,
        personId,
        opensAt,
        publishedAt,
        there.theoryFrom() == null ? there.scores().theory() : null,
        there.practicalFrom() == null ? there.scores().practical() : null);
  }

  /** The parts that reach the mark to pass of that session and count until this day. */
  public List<KeptPart> passed(int passMark, LocalDate until) {
    List<KeptPart> kept = new ArrayList<>();
    keep(kept, Part.THEORY, theory, new Bounds(passMark, until));
    keep(kept, Part.PRACTICAL, practical, new Bounds(passMark, until));
    return kept;
  }

  private void keep(List<KeptPart> kept, Part part, @Nullable BigDecimal score, Bounds bounds) {
    if (score != null && score.compareTo(BigDecimal.valueOf(bounds.passMark())) >= 0) {
      kept.add(new KeptPart(part, score, bounds.until(), sessionId));
    }
  }

  private record Bounds(int passMark, LocalDate until) {}
}
