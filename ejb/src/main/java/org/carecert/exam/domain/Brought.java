package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;

/**
 * 补传结果: what became of the answers that were brought together.
 *
 * @param saved those that are stored for good
 * @param refused the others, each with its reason
 */
public record Brought(List<SavedAnswer> saved, List<NotTaken> refused) {
  public Brought {
    saved = List.copyOf(saved);
    refused = List.copyOf(refused);
  }

  /** 未收: an answer that was not taken, and the code of the reason. */
  public record NotTaken(int clientSeq, String code) {}

  /** The verdicts on these answers, in their order. */
  public static Brought of(List<GivenAnswer> given, List<SaveVerdict> verdicts) {
    List<SavedAnswer> saved = new ArrayList<>();
    List<NotTaken> refused = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      SavedAnswer taken = verdicts.get(i).saved();
      Refusal refusal = verdicts.get(i).refusal();
      if (taken != null) {
        saved.add(taken);
      } else if (refusal != null) {
        refused.add(new NotTaken(given.get(i).clientSeq(), refusal.reason().name()));
      }
    }
    return new Brought(saved, refused);
  }

  /** Whether it is known of each what becomes of it; else all are to be brought again. */
  public boolean decided() {
    return refused.stream().noneMatch(one -> one.code().equals(CommonReason.NOT_READY.name()));
  }
}
