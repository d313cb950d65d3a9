package org.carecert.training.domain;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * 随机种子: decides when a check question comes and which one. It is drawn when a lesson is begun for
 * the first time, kept by the server and told to nobody, so that no moment can be foreseen (issue
 * of the season, step 3: "at unforeseeable moments").
 *
 * @param value the secret
 */
public record LearningSeed(long value) {

  /** Milliseconds of credited time until the next question: half to one and a half intervals. */
  public long gapMillis(int asked, int intervalSeconds) {
    long half = intervalSeconds * 500L;
    return half + random(asked).nextLong(2 * half + 1);
  }

  /** The next question, another than the last where there are others. */
  public LessonQuestion question(int asked, List<LessonQuestion> questions, @Nullable String last) {
    List<LessonQuestion> others = questions.stream().filter(q -> !q.code().equals(last)).toList();
    List<LessonQuestion> from = others.isEmpty() ? questions : others;
    return from.get(random(~asked).nextInt(from.size()));
  }

  private SplittableRandom random(int step) {
    return new SplittableRandom(value + 0x9E3779B97F4A7C15L * step);
  }
}
