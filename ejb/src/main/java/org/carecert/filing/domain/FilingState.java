package org.carecert.filing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 备案状态: where a filing stands. A filing is a notice; there is no state "approved"
 * (国卫办人口发〔2019〕25号).
 */
public enum FilingState {
  /** 材料待补: material or the credit code is missing; no clock runs. */
  INCOMPLETE,
  /** 已接收: the material is complete; both clocks run. */
  RECEIVED,
  /** 已出回执: the bureau acknowledged the filing. */
  RECEIPTED,
  /** 不符合: the bureau found it not conforming and said why. */
  NONCONFORMING,
  /** 已被替代: a later filing of the same facility was acknowledged. */
  SUPERSEDED,
  /** 已注销: the facility withdrew it. */
  CANCELLED;

  /** Nothing more happens to a filing that was withdrawn or replaced. */
  public boolean closed() {
    return this == SUPERSEDED || this == CANCELLED;
  }

  /**
   * The clock that runs: for the receipt, then for saying that it does not conform; null if none.
   */
  static @Nullable LocalDate dueOn(
      FilingState state, @Nullable LocalDate receipt, @Nullable LocalDate conformity) {
    return switch (state) {
      case RECEIVED -> receipt;
      case RECEIPTED -> conformity;
      default -> null;
    };
  }
}
