package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/**
 * 导入说明: what was left out of a question that was taken, or read otherwise than it was meant.
 *
 * @param row counted from 1; 0 = the file as a whole
 * @param code the item's code
 */
public record NotedRow(int row, String code, List<Refusal> notes) {
  public NotedRow {
    notes = List.copyOf(notes);
  }
}
