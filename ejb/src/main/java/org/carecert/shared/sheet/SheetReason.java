package org.carecert.shared.sheet;

import org.carecert.shared.Reason;

/** 表格理由: why a file is refused as a whole (单个行的问题由各业务说明). */
public enum SheetReason implements Reason {
  /** The file is larger than allowed. */
  SHEET_TOO_LARGE(Kind.TOO_LARGE),
  /** More rows than allowed. */
  SHEET_TOO_MANY_ROWS(Kind.RULE),
  /** More columns than allowed. */
  SHEET_TOO_MANY_COLUMNS(Kind.RULE),
  /** Unpacked, the file would be far larger than it looks. */
  SHEET_BOMB(Kind.RULE),
  /** The file is neither XLSX nor CSV, or is damaged. */
  SHEET_UNREADABLE(Kind.RULE),
  /** An XLS workbook of before 2007. */
  SHEET_OLD_EXCEL(Kind.RULE),
  /** There is no row below the header. */
  SHEET_EMPTY(Kind.RULE),
  /** A column that is needed has no header. */
  SHEET_HEADER_MISSING(Kind.RULE);

  private final Kind kind;

  SheetReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
