package org.carecert.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 写表: rows of text become a file in which every cell is text and none can act. */
public final class SheetWriter {
  private SheetWriter() {}

  /** A file of this form with a header and rows. */
  public static byte[] write(SheetFormat format, List<String> header, List<List<String>> rows) {
    return write(format, "", header, rows);
  }

  /** The same with a remark in a line of its own above the header; none where it is empty. */
  public static byte[] write(
      SheetFormat format, String remark, List<String> header, List<List<String>> rows) {
    List<List<String>> top = remark.isEmpty() ? List.of(header) : List.of(List.of(remark), header);
    try {
      return format.kind() == SheetFormat.Kind.XLSX
          ? workbook(top, rows)
          : separated(format, top, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] separated(
      SheetFormat format, List<List<String>> top, List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    if (format.marked()) {
      text.append('\uFEFF');
    }
    CSVFormat csv =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(format.separator())
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, csv)) {
      for (List<String> line : top) {
        printer.printRecord(inert(line));
      }
      for (List<String> row : rows) {
        printer.printRecord(inert(row));
      }
    }
    // A single-byte or two-byte set that lacks a character must not turn it into a question mark.
    boolean holds = format.charset().newEncoder().canEncode(text.toString());
    return text.toString().getBytes(holds ? format.charset() : StandardCharsets.UTF_8);
  }

  private static byte[] workbook(List<List<String>> top, List<List<String>> rows)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle asText = book.createCellStyle();
      asText.setDataFormat(book.createDataFormat().getFormat("@"));
      XSSFSheet sheet = book.createSheet("Sheet1");
      for (int i = 0; i < top.size(); i++) {
        line(sheet.createRow(i), top.get(i), asText);
      }
      for (int i = 0; i < rows.size(); i++) {
        line(sheet.createRow(i + top.size()), rows.get(i), asText);
      }
      for (int i = 0; i < top.get(top.size() - 1).size(); i++) {
        sheet.setDefaultColumnStyle(i, asText);
        sheet.setColumnWidth(i, 20 * 256);
      }
      sheet.createFreezePane(0, top.size());
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void line(Row row, List<String> texts, CellStyle asText) {
    List<String> cells = inert(texts);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(asText);
      cell.setCellValue(cells.get(i));
    }
  }

  private static List<String> inert(List<String> texts) {
    return texts.stream().map(SheetText::inert).toList();
  }
}
