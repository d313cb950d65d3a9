package org.carecert.shared.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * 表格格式: in which form a file came, so that an answer can go back in the same form.
 *
 * @param kind XLSX or CSV
 * @param encoding of a CSV: UTF-8-BOM, UTF-8, UTF-16 or GB18030; null for XLSX
 * @param separator of a CSV: comma, semicolon, tab or bar
 */
public record SheetFormat(Kind kind, @Nullable String encoding, char separator) {
  /** The forms a table may have. */
  public enum Kind {
    XLSX,
    CSV
  }

  /** A workbook. */
  public static final SheetFormat XLSX = new SheetFormat(Kind.XLSX, null, ',');

  /** What spreadsheet programs of today open without asking. */
  public static final SheetFormat CSV = new SheetFormat(Kind.CSV, "UTF-8-BOM", ',');

  /** The character set of a CSV. */
  public Charset charset() {
    return switch (encoding == null ? "" : encoding) {
      case "GB18030" -> Charset.forName("GB18030");
      case "UTF-16LE" -> StandardCharsets.UTF_16LE;
      case "UTF-16BE" -> StandardCharsets.UTF_16BE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Whether the file starts with a byte order mark. */
  public boolean marked() {
    return encoding != null && (encoding.endsWith("BOM") || encoding.startsWith("UTF-16"));
  }

  /** The media type of such a file. */
  public String mediaType() {
    return kind == Kind.XLSX
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "text/csv; charset=" + charset().name();
  }

  /** The usual ending of the file's name, with its dot. */
  public String extension() {
    return kind == Kind.XLSX ? ".xlsx" : ".csv";
  }

  /** The form as one short text, for storing. */
  public String code() {
    return kind == Kind.XLSX ? "XLSX" : "CSV:" + encoding + ":" + (int) separator;
  }

  /** The form of a stored text. */
  public static SheetFormat of(String code) {
    if (code.equals("XLSX")) {
      return XLSX;
    }
    String[] parts = code.split(":", -1);
    return new SheetFormat(Kind.CSV, parts[1], (char) Integer.parseInt(parts[2]));
  }
}
