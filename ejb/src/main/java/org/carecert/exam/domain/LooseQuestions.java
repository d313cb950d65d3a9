package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 可乱序的题: which questions of a paper may show their entries in another order, one for each in the
 * paper's order. It follows from their words, so it is asked once of a paper that is opened and not
 * at each start.
 *
 * @param choices in the manner {@link Shuffle#CHOICES}
 * @param every in the manner {@link Shuffle#EVERY_ENTRY}
 */
public record LooseQuestions(List<Boolean> choices, List<Boolean> every) {
  public LooseQuestions {
    choices = List.copyOf(choices);
    every = List.copyOf(every);
  }

  /** Of a paper that holds both languages. */
  static LooseQuestions of(Paper paper) {
    return new LooseQuestions(
        paper.questions().stream().map(LooseQuestions::choice).toList(),
        paper.questions().stream().map(LooseQuestions::every).toList());
  }

  /** Those of a manner. */
  List<Boolean> in(int manner) {
    return manner == Shuffle.CHOICES ? choices : every;
  }

  private static boolean choice(PaperQuestion question) {
    boolean choice = question.type() == ItemType.SINGLE || question.type() == ItemType.MULTIPLE;
    return choice && !TiedEntries.commonest(question.options());
  }

  private static boolean every(PaperQuestion question) {
    return switch (question.type()) {
      case SINGLE, MULTIPLE, ORDERING -> !tied(question.options(), question.optionsKo());
      case MATCHING -> !tied(question.matches(), question.matchesKo());
      default -> false;
    };
  }

  private static boolean tied(@Nullable List<String> chinese, @Nullable List<String> korean) {
    return (chinese != null && TiedEntries.tied(chinese))
        || (korean != null && TiedEntries.tied(korean));
  }
}
