package org.carecert.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refused;

/** 读表: bytes of an XLSX or CSV file become a {@link Sheet}, or are refused as a whole. */
public final class SheetReader {
  private SheetReader() {}

  /** Reads a file; which form it has is seen from its bytes, never from its name. */
  public static Sheet read(byte[] bytes, SheetLimits limits) {
    if (bytes.length > limits.bytes()) {
      throw new Refused(SheetReason.SHEET_TOO_LARGE, limits.bytes() >> 20);
    }
    if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Refused(SheetReason.SHEET_OLD_EXCEL);
    }
    Collected rows = new Collected(limits);
    SheetFormat format;
    if (starts(bytes, 'P', 'K', 3, 4)) {
      format = SheetFormat.XLSX;
      Workbook.read(bytes, rows);
    } else {
      format = SeparatedText.read(bytes, rows);
    }
    return rows.sheet(format);
  }

  static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Gathers rows as they come and stops at the limits. */
  static final class Collected {
    private final SheetLimits limits;
    private final List<String> header = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private int number;

    Collected(SheetLimits limits) {
      this.limits = limits;
    }

    long unpacked() {
      return limits.unpacked();
    }

    int columns() {
      return limits.columns();
    }

    /** A row of the file; titles above the header (a single filled cell) are passed over. */
    void row(List<String> cells) {
      List<String> filled = withoutBlankEnd(cells);
      if (filled.size() > limits.columns()) {
        throw new Refused(SheetReason.SHEET_TOO_MANY_COLUMNS, limits.columns());
      }
      if (header.isEmpty()) {
        if (filled.stream().filter(cell -> !SheetText.trimmed(cell).isEmpty()).count() > 1) {
          header.addAll(filled);
        }
        return;
      }
      number++;
      if (filled.isEmpty()) {
        return;
      }
      if (rows.size() == limits.rows()) {
        throw new Refused(SheetReason.SHEET_TOO_MANY_ROWS, limits.rows());
      }
      rows.add(new SheetRow(number, filled));
    }

    Sheet sheet(SheetFormat format) {
      if (header.isEmpty() || rows.isEmpty()) {
        throw new Refused(SheetReason.SHEET_EMPTY);
      }
      return new Sheet(format, header, rows);
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
      int end = cells.size();
      while (end > 0 && SheetText.trimmed(cells.get(end - 1)).isEmpty()) {
        end--;
      }
      return cells.subList(0, end);
    }
  }
}
