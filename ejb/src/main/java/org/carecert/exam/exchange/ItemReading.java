package org.carecert.exam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemSheet;
import org.carecert.exam.domain.ReadItems;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;

/** A file of items, whatever its format: seen from its bytes, never from its name. */
public final class ItemReading {
  private static final int HEADER_WITHIN = 20;

  private final byte[] file;
  private final SheetLimits limits;
  private final Gathered gathered;
  private final BankNames names;

  private ItemReading(byte[] file, SheetLimits limits, ItemDefaults defaults, BankNames names) {
    this.file = file;
    this.limits = limits;
    this.names = names;
    this.gathered = new Gathered(defaults, names);
  }

  /** Everything that a file holds, read against what the bank holds. */
  public static ReadItems read(
      byte[] file, SheetLimits limits, ItemDefaults defaults, BankNames names) {
    return new ItemReading(file, limits, defaults, names).read();
  }

  private ReadItems read() {
    if (file.length > limits.bytes()) {
      throw new Refused(ExchangeReason.FILE_TOO_LARGE, limits.bytes() >> 20);
    }
    if (Encoded.starts(file, 'P', 'K', 3, 4)) {
      return new Archive(file).workbook()
          ? sheet()
          : gathered.file(QtiPackage.read(file, gathered));
    }
    if (Encoded.starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      return sheet();
    }
    if (marked()) {
      return xml();
    }
    Encoded encoded = Encoded.guessed(file);
    if (encoded == null) {
      throw new Refused(ExchangeReason.ENCODING_UNKNOWN);
    }
    String text = encoded.text();
    String first = Said.trimmed(text);
    if (first.startsWith("<")) {
      return xml();
    }
    if (!gift(first)) {
      return sheet();
    }
    if (GiftText.foreign(text) || text.indexOf('\0') >= 0) {
      throw new Refused(ExchangeReason.ENCODING_UNKNOWN);
    }
    if (!StandardCharsets.UTF_8.equals(encoded.charset())) {
      String name = encoded.charset().name();
      gathered.note("", Refusal.of(ExchangeNote.ENCODING_GUESSED, name));
    }
    GiftReader.read(first, gathered);
    return gathered.file(ItemFormat.GIFT);
  }

  private ReadItems sheet() {
    Sheet read = SheetReader.read(file, limits);
    ItemSheet sheet = new ItemSheet(read, names.points(), names.pictures());
    ItemFormat format =
        read.format().kind() == SheetFormat.Kind.XLSX ? ItemFormat.XLSX : ItemFormat.CSV;
    return new ReadItems(
        format, sheet.drafts(), sheet.marks(), Map.of(), sheet.rejected(), List.of());
  }

  private ReadItems xml() {
    try {
      XmlSource source = new XmlSource(file);
      if (source.root().name().equals("quiz")) {
        MoodleReader.read(source, gathered);
        return gathered.file(ItemFormat.MOODLE_XML);
      }
      if (QtiPackage.item(source.root())) {
        return gathered.file(QtiPackage.single(file, gathered));
      }
      throw new Refused(ExchangeReason.FORMAT_UNKNOWN);
    } catch (XMLStreamException e) {
      throw new Refused(List.of(XmlSource.malformed(e)));
    }
  }

  /** A text with braces whose first lines are no header of a sheet. */
  private static boolean gift(String text) {
    boolean header =
        text.lines()
            .limit(HEADER_WITHIN)
            .map(line -> line.toLowerCase(Locale.ROOT))
            .anyMatch(
                line -> line.contains("code") && line.contains("stem") && line.contains("key"));
    return !header && (text.startsWith("::") || text.startsWith("//") || text.indexOf('{') >= 0);
  }

  /** Whether the first byte that is no blank opens a tag; XML says itself how it is encoded. */
  private boolean marked() {
    int at = Encoded.starts(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    while (at < file.length && Character.isWhitespace(file[at])) {
      at++;
    }
    return at < file.length && file[at] == '<';
  }
}
