package org.carecert.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that pretend to be a sheet or a picture, by their names. */
final class BadFiles {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private BadFiles() {}

  private record Repeated(String head, String part, int times, String tail) {}

  /** Sheets that nobody can read, or nobody should try to. */
  static Map<String, byte[]> sheets() {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    byte[] good = workbook(XML + SHEET + row(1), "", 0, "</sheetData></worksheet>");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("empty.csv", new byte[0]);
    files.put("empty.xlsx", new byte[0]);
    files.put("paper.csv", text("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n"));
    files.put("noise.xlsx", noise);
    files.put("noise.csv", noise);
    files.put("cut.xlsx", Arrays.copyOf(good, good.length / 2));
    files.put("other.xlsx", zip("readme.txt", new Repeated("no sheet", "", 0, "")));
    files.put("bomb.xlsx", workbook(XML + SHEET, row(1).repeat(1_000), 5_000, ""));
    files.put(
        "rows.xlsx",
        workbook(XML + SHEET, "<row/>".repeat(1_000), 1_200, "</sheetData></worksheet>"));
    files.put(
        "laughs.xlsx", workbook(XML + laughs() + SHEET, "", 0, "&j;</sheetData></worksheet>"));
    files.put(
        "outside.xlsx",
        workbook(
            XML + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SHEET,
            "",
            0,
            "&a;</sheetData></worksheet>"));
    files.put("nul.csv", text("姓名,证件号码\n金\u0000香兰,222499199001010014\n"));
    files.put("quote.csv", text("姓名,证件号码\n\"金香兰,222499199001010014\n"));
    return files;
  }

  /** A picture of almost a gigapixel in a small file. */
  static byte[] pictureBomb() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    chunk(png, "IHDR", new byte[] {0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 1, 0, 0, 0, 0});
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] line = new byte[1 + 30_000 / 8];
      for (int y = 0; y < 30_000; y++) {
        out.write(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    chunk(png, "IDAT", packed.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(text(type));
    sum.update(data);
    png.writeBytes(whole(data.length));
    png.writeBytes(text(type));
    png.writeBytes(data);
    png.writeBytes(whole((int) sum.getValue()));
  }

  private static byte[] whole(int value) {
    return new byte[] {
      (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value
    };
  }

  private static String row(int number) {
    return "<row><c t=\"inlineStr\"><is><t>" + "a".repeat(50) + number + "</t></is></c></row>";
  }

  private static String laughs() {
    StringBuilder all = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
    for (char c = 'b'; c <= 'j'; c++) {
      String earlier = "&" + (char) (c - 1) + ";";
      all.append("<!ENTITY ").append(c).append(" \"").append(earlier.repeat(10)).append("\">");
    }
    return all.append("]>").toString();
  }

  private static byte[] workbook(String head, String part, int times, String tail) {
    return zip("xl/worksheets/sheet1.xml", new Repeated(head, part, times, tail));
  }

  private static byte[] zip(String name, Repeated content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (name.startsWith("xl/")) {
        put(zip, "[Content_Types].xml", TYPES);
        put(zip, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
        put(zip, "xl/workbook.xml", WORKBOOK);
        put(
            zip,
            "xl/_rels/workbook.xml.rels",
            RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text(content.head()));
      byte[] again = text(content.part());
      for (int i = 0; i < content.times(); i++) {
        zip.write(again);
      }
      zip.write(text(content.tail()));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text(XML + xml));
    zip.closeEntry();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/></Relationships>";
  private static final String WORKBOOK =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
          + "<sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
}
