package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 未导入的行: a row that was not taken, with every reason.
 *
 * @param row counted from 1 below the header
 * @param code what stands in its code column
 */
public record RejectedRow(int row, String code, List<Refusal> reasons) {
  public RejectedRow {
    reasons = List.copyOf(reasons);
  }
}
