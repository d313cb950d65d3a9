package org.carecert.exam.domain;

import java.util.Optional;

/**
 * 评分要点: what people look for in an answer, and the scale on which they mark it. The scale gives it
 * no more weight than any other item, so that the blueprint's weights hold in the score. It falls
 * into half points, as two markers' mean does. An answer that is not there needs nobody: no points.
 *
 * @param guide the points to look for
 * @param most the most points
 */
public record GuideKey(String guide, int most) implements ItemKey {

  static Optional<ItemKey> read(String raw, String rule) {
    boolean sound = !raw.isBlank() && rule.matches("[1-9][0-9]?|100");
    return sound
        ? Optional.of(new GuideKey(raw.strip(), Integer.parseInt(rule)))
        : Optional.empty();
  }

  @Override
  public String text() {
    return guide;
  }

  @Override
  public String rule() {
    return String.valueOf(most);
  }

  @Override
  public boolean fits(Wording words) {
    return true;
  }

  @Override
  public int parts() {
    return 2 * most;
  }

  @Override
  public int scale() {
    return most;
  }

  @Override
  public Optional<Credit> credit(Answer answer) {
    return answer.blank() ? Optional.of(new Credit(0, most)) : Optional.empty();
  }
}
