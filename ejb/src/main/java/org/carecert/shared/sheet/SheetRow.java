package org.carecert.shared.sheet;

import java.util.List;

/**
 * 一行: one row below the header.
 *
 * @param number counted from 1 below the header, blank rows included
 * @param cells the texts as they stand in the file; a formula stands as its text with a leading =
 */
public record SheetRow(int number, List<String> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The text of a column, trimmed; empty where the row is shorter or the column is not there. */
  public String text(int column) {
    return column >= 0 && column < cells.size() ? SheetText.trimmed(cells.get(column)) : "";
  }

  /** True if no cell holds anything. */
  public boolean blank() {
    return cells.stream().allMatch(cell -> SheetText.trimmed(cell).isEmpty());
  }
}
