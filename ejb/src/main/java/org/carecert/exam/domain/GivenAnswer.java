package org.carecert.exam.domain;

import java.util.Optional;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;

/**
 * 提交的答案: what a candidate sends for one item.
 *
 * @param clientSeq counted by the sitting page; the same number again is the same save
 * @param answer as the item's type writes it; empty = cleared
 */
public record GivenAnswer(int itemNo, int clientSeq, String answer) {

  /** Why it can be no answer to any item; empty if it may be one. */
  public Optional<Refusal> fault() {
    if (Answer.sound(answer).isEmpty()) {
      return Optional.of(Refusal.at("answer", ExamReason.ANSWER_INVALID));
    }
    if (clientSeq < 1) {
      return Optional.of(Refusal.at("clientSeq", CommonReason.FIELD_INVALID, "clientSeq"));
    }
    return itemNo < 1
        ? Optional.of(Refusal.at("itemNo", ExamReason.ITEM_UNKNOWN, itemNo))
        : Optional.empty();
  }

  /** As it is stored. */
  public GivenAnswer stripped() {
    return new GivenAnswer(itemNo, clientSeq, answer.strip());
  }
}
