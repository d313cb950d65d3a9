package org.carecert.exam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemRows;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;

/** Items as a file of one of the known formats. */
public final class ItemWriting {
  private ItemWriting() {}

  /** The bytes of a file that holds these items. */
  public static byte[] write(ItemFormat format, List<ItemDraft> drafts) {
    return switch (format) {
      case XLSX -> sheet(drafts, SheetFormat.XLSX);
      case CSV -> sheet(drafts, SheetFormat.CSV);
      case GIFT -> GiftWriter.write(drafts).getBytes(StandardCharsets.UTF_8);
      case MOODLE_XML -> MoodleWriter.write(drafts).getBytes(StandardCharsets.UTF_8);
      case QTI_22 -> QtiWriter.write(drafts, false);
      case QTI_30 -> QtiWriter.write(drafts, true);
    };
  }

  private static byte[] sheet(List<ItemDraft> drafts, SheetFormat format) {
    return SheetWriter.write(
        format, ItemRows.HEADER, drafts.stream().map(ItemRows::of).map(ItemWriting::kept).toList());
  }

  /** A sheet takes an apostrophe at the start for its own mark: one more keeps it. */
  private static List<String> kept(List<String> row) {
    return row.stream()
        .map(text -> text.startsWith("'") || text.startsWith("’") ? "'" + text : text)
        .toList();
  }
}
