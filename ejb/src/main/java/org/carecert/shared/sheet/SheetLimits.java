package org.carecert.shared.sheet;

/**
 * 表格上限: how large a file may be.
 *
 * @param bytes of the file as sent
 * @param rows below the header that are not blank
 * @param columns that are not blank
 */
public record SheetLimits(long bytes, int rows, int columns) {
  /** A class roster. */
  public static final SheetLimits ROSTER = new SheetLimits(10L << 20, 1_000, 50);

  /** An import of earlier workers: 10,000 workers with several certificates each. */
  public static final SheetLimits IMPORT = new SheetLimits(32L << 20, 50_000, 50);

  /** How many bytes a workbook may have once unpacked. */
  long unpacked() {
    return Math.max(40L << 20, rows * 4_000L);
  }
}
