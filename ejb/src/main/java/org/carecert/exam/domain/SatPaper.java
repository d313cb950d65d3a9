package org.carecert.exam.domain;

import java.util.Map;

/**
 * 已答试卷: a finished paper as it is marked.
 *
 * @param place where its mark stands
 * @param formId the form that was sat
 * @param answers by item number
 * @param people what people have given for answers that no machine marks, by item number
 */
public record SatPaper(
    MarkPlace place, long formId, Map<Integer, Answer> answers, Map<Integer, Credit> people) {
  public SatPaper {
    answers = Map.copyOf(answers);
    people = Map.copyOf(people);
  }
}
