package org.carecert.shared.sheet;

import java.util.List;
import java.util.Locale;
import org.carecert.shared.Refused;

/**
 * 表格: a header and the rows below it, all text.
 *
 * @param format the form in which it came
 * @param header the names of the columns as written
 * @param rows the rows that are not blank
 */
public record Sheet(SheetFormat format, List<String> header, List<SheetRow> rows) {
  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Where the column of one of these names stands, or -1. */
  public int column(String... names) {
    for (int i = 0; i < header.size(); i++) {
      String there = normal(header.get(i));
      for (String name : names) {
        if (there.equals(normal(name))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Where the column stands; refused if it has no header. */
  public int needed(String... names) {
    int column = column(names);
    if (column < 0) {
      throw new Refused(SheetReason.SHEET_HEADER_MISSING, names[0]);
    }
    return column;
  }

  private static String normal(String name) {
    return SheetText.folded(SheetText.trimmed(name))
        .replaceAll("[\\s*_]", "")
        .toLowerCase(Locale.ROOT);
  }
}
