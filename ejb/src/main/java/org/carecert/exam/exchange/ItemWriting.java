package org.carecert.exam.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemRows;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;

/** Items as a file of one of the known formats. */
public final class ItemWriting {
  private ItemWriting() {}

  /** The bytes of a file that holds these items. */
  public static byte[] write(ItemFormat format, ItemsOut items) {
    return switch (format) {
      case XLSX -> sheet(items, SheetFormat.XLSX);
      case CSV -> sheet(items, SheetFormat.CSV);
      case GIFT -> (remark(items) + GiftWriter.write(items.drafts())).getBytes(UTF_8);
      case MOODLE_XML -> MoodleWriter.write(items).getBytes(UTF_8);
      case QTI_22 -> QtiWriter.write(items, false);
      case QTI_30 -> QtiWriter.write(items, true);
    };
  }

  private static String remark(ItemsOut items) {
    return items.remark().isEmpty() ? "" : "// " + items.remark() + "\n\n";
  }

  private static byte[] sheet(ItemsOut items, SheetFormat format) {
    List<List<String>> rows =
        items.drafts().stream()
            .map(draft -> ItemRows.of(draft, items.versions().getOrDefault(draft.code(), 1)))
            .map(ItemWriting::kept)
            .toList();
    return SheetWriter.write(format, items.remark(), ItemRows.HEADER, rows);
  }

  /** A sheet takes an apostrophe at the start for its own mark: one more keeps it. */
  private static List<String> kept(List<String> row) {
    return row.stream()
        .map(text -> text.startsWith("'") || text.startsWith("’") ? "'" + text : text)
        .toList();
  }
}
