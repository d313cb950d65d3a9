package org.carecert.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.carecert.shared.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** 工作簿: the first sheet of an XLSX file, read as a stream and never evaluated. */
final class Workbook {
  private static final int MOST_PARTS = 500;
  private static final long SMALL = 1L << 20;
  private static final long MOST_RATIO = 100;

  private Workbook() {}

  static void read(byte[] bytes, SheetReader.Collected rows) {
    weigh(bytes, rows.unpacked());
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(file);
      ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(file);
      Iterator<InputStream> sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        throw new Refused(SheetReason.SHEET_EMPTY);
      }
      try (InputStream sheet = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new WorkbookCells(texts, reader.getStylesTable(), rows));
        xml.parse(new InputSource(sheet));
      }
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | SAXException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException e) {
      throw new Refused(SheetReason.SHEET_UNREADABLE);
    }
  }

  /** Unpacks everything once without keeping it, so that no later step meets a surprise. */
  private static void weigh(byte[] bytes, long most) {
    long total = 0;
    int parts = 0;
    byte[] buffer = new byte[8192];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new Refused(SheetReason.SHEET_BOMB);
        }
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          total += n;
          if (total > most || (total > SMALL && total / MOST_RATIO > bytes.length)) {
            throw new Refused(SheetReason.SHEET_BOMB);
          }
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(SheetReason.SHEET_UNREADABLE);
    }
  }
}
