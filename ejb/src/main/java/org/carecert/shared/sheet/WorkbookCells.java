package org.carecert.shared.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** 单元格流: turns the stream of a sheet's XML into rows of text. */
final class WorkbookCells extends DefaultHandler {
  /** From sixteen digits on a spreadsheet number has lost digits; it is shown as what it is. */
  private static final BigDecimal EXACT = new BigDecimal("1000000000000000");

  private final ReadOnlySharedStringsTable texts;
  private final StylesTable styles;
  private final SheetReader.Collected rows;

  private final List<String> cells = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private @Nullable StringBuilder open;
  private String type = "";
  private int style = -1;
  private int column;
  private int row;
  private boolean calculated;

  WorkbookCells(ReadOnlySharedStringsTable texts, StylesTable styles, SheetReader.Collected rows) {
    this.texts = texts;
    this.styles = styles;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes at) {
    switch (local) {
      case "row" -> startRow(at.getValue("r"));
      case "c" -> startCell(at);
      case "v", "t" -> open = value;
      case "f" -> {
        calculated = true;
        open = formula;
      }
      default -> open = null;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (open != null) {
      open.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open = null;
    if (local.equals("c")) {
      endCell();
    } else if (local.equals("row")) {
      rows.row(List.copyOf(cells));
    }
  }

  private void startRow(@Nullable String number) {
    cells.clear();
    column = -1;
    int here = number == null ? row + 1 : Integer.parseInt(number);
    // Rows left out in the file are blank ones; a few are counted, a gulf is not walked through.
    for (int i = row + 1; i < Math.min(here, row + 1000); i++) {
      rows.row(List.of());
    }
    row = here;
  }

  private void startCell(Attributes at) {
    String reference = at.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    type = at.getValue("t") == null ? "n" : at.getValue("t");
    style = at.getValue("s") == null ? -1 : Integer.parseInt(at.getValue("s"));
    value.setLength(0);
    formula.setLength(0);
    calculated = false;
  }

  private void endCell() {
    String text = calculated ? "=" + formula : text(value.toString());
    if (text.isBlank()) {
      return;
    }
    if (column >= rows.columns()) {
      throw new Refused(SheetReason.SHEET_TOO_MANY_COLUMNS, rows.columns());
    }
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(text);
  }

  private String text(String raw) {
    return switch (type) {
      case "s" -> texts.getItemAt(Integer.parseInt(raw.trim())).getString();
      case "n" -> raw.isBlank() ? "" : number(raw.trim());
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      default -> raw;
    };
  }

  private String number(String raw) {
    BigDecimal number = new BigDecimal(raw);
    if (style >= 0 && isDate()) {
      LocalDateTime day = DateUtil.getLocalDateTime(number.doubleValue());
      return day == null ? raw : day.toLocalDate().toString();
    }
    if (number.abs().compareTo(EXACT) >= 0) {
      return String.format(java.util.Locale.ROOT, "%.14E", number);
    }
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  private boolean isDate() {
    XSSFCellStyle format = styles.getStyleAt(style);
    return format != null
        && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }
}
