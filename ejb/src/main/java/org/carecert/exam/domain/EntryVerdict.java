package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 资格结论: whether a person meets an entry condition of the standard.
 *
 * @param met the number of the condition that is met; 0 = none
 * @param lacks why none is, condition by condition; empty = one is met
 */
public record EntryVerdict(Standing standing, int met, List<Refusal> lacks) {
  public EntryVerdict {
    lacks = List.copyOf(lacks);
  }

  /** This condition is met. */
  public static EntryVerdict met(int no) {
    return new EntryVerdict(Standing.MET, no, List.of());
  }

  /** None is met. */
  public static EntryVerdict lacking(List<Refusal> lacks) {
    return new EntryVerdict(Standing.LACKING, 0, lacks);
  }

  /** Nobody can say: the standard's conditions are not on record for that day. */
  public static EntryVerdict unknown(ExamScope scope) {
    return new EntryVerdict(
        Standing.UNKNOWN,
        0,
        List.of(
            Refusal.of(ExamReason.ENTRY_CONDITIONS_UNKNOWN, scope.occupation(), scope.level())));
  }

  /** 资格状态. */
  public enum Standing {
    /** 符合. */
    MET,
    /** 不符合. */
    LACKING,
    /** 无申报条件记录: not asked of anybody yet, so it is not met either. */
    UNKNOWN
  }
}
