package org.carecert.shared.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.carecert.shared.Refused;

/**
 * 分隔文本: CSV of any usual encoding. The mark at the start decides; without one strict UTF-8 is tried
 * and else GB18030 (GB 18030-2022, which contains GBK and GB 2312).
 */
final class SeparatedText {
  private static final String SEPARATORS = ",;\t|";

  // GBK editors write these characters with codes that older tables put into the private area.
  private static final String PRIVATE_CODES = "\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";
  private static final String THEIR_HOMES = "\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

  private SeparatedText() {}

  static SheetFormat read(byte[] bytes, SheetReader.Collected rows) {
    String encoding = encoding(bytes);
    SheetFormat bare = new SheetFormat(SheetFormat.Kind.CSV, encoding, ',');
    String text = decoded(bytes, bare);
    if (text.indexOf('\0') >= 0) {
      throw new Refused(SheetReason.SHEET_UNREADABLE);
    }
    SheetFormat format = new SheetFormat(SheetFormat.Kind.CSV, encoding, separator(text));
    parse(text, format.separator(), rows);
    return format;
  }

  private static String encoding(byte[] bytes) {
    if (SheetReader.starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8-BOM";
    }
    if (SheetReader.starts(bytes, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    if (SheetReader.starts(bytes, 0xFE, 0xFF)) {
      return "UTF-16BE";
    }
    return readableAs(StandardCharsets.UTF_8, bytes) ? "UTF-8" : "GB18030";
  }

  private static boolean readableAs(Charset charset, byte[] bytes) {
    try {
      strict(charset, bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String decoded(byte[] bytes, SheetFormat format) {
    try {
      String text = strict(format.charset(), bytes);
      text = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return "GB18030".equals(format.encoding()) ? atHome(text) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(SheetReason.SHEET_UNREADABLE);
    }
  }

  private static String strict(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String atHome(String text) {
    StringBuilder moved = new StringBuilder(text);
    for (int i = 0; i < moved.length(); i++) {
      int place = PRIVATE_CODES.indexOf(moved.charAt(i));
      if (place >= 0) {
        moved.setCharAt(i, THEIR_HOMES.charAt(place));
      }
    }
    return moved.toString();
  }

  /** The separator that stands most often outside quotes in the first line that has any. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted = (c == '"') != quoted;
      int place = quoted ? -1 : SEPARATORS.indexOf(c);
      if (place >= 0) {
        counts[place]++;
      }
      if (c == '\n' && !quoted && most(counts) > 0) {
        break;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && counts[i] == most(counts)) {
        return SEPARATORS.charAt(i);
      }
    }
    return ',';
  }

  private static int most(int[] counts) {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }

  private static void parse(String text, char separator, SheetReader.Collected rows) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (CSVRecord line : parser) {
        List<String> cells = new ArrayList<>();
        line.forEach(cells::add);
        rows.row(cells);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Refused(SheetReason.SHEET_UNREADABLE);
    }
  }
}
