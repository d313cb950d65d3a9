package org.carecert.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as an office program writes it: the least that the format asks for. */
final class Spreadsheet {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PARTS = "http://schemas.openxmlformats.org/package/2006/";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Spreadsheet() {}

  static byte[] of(List<String> header, List<List<String>> lines) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"%scontent-types\">".formatted(PARTS)
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + over("workbook", "sheet.main")
              + over("worksheets/sheet1", "worksheet")
              + "</Types>");
      part(zip, "_rels/.rels", links("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"人员\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
              .formatted(MAIN, LINKS));
      part(zip, "xl/worksheets/sheet1.xml", sheet(header, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static String over(String name, String type) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(name, TYPE, type);
  }

  private static String links(String type, String target) {
    return "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(PARTS, LINKS, type, target);
  }

  private static String sheet(List<String> header, List<List<String>> lines) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    row(xml, header);
    lines.forEach(line -> row(xml, line));
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void row(StringBuilder xml, List<String> cells) {
    xml.append("<row>");
    for (String cell : cells) {
      xml.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
    }
    xml.append("</row>");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
