package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.ChangedItem;
import org.carecert.exam.domain.ChangedPart;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.ImportTerms;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemChange;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.domain.RowMark;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetLimits;
import org.junit.jupiter.api.Test;

/** What a row of a file may change of an item that the bank holds already. */
class ImportTermsTest {
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 50);
  private static final BankNames NAMES = new BankNames(Map.of("P", Importance.X), Map.of());
  private static final ItemDefaults GIVEN = new ItemDefaults("P", Difficulty.EASY, "书");
  private static final String HEADER =
      "code,version,type,point,importance,difficulty,stem,optionA,optionB,key,source\n";
  private static final ImportTerms PLAIN = new ImportTerms(GIVEN, false, null);

  @Test
  void a_row_of_an_older_version_takes_no_correction_back() {
    ReadItems sheet = read(HEADER + row("I1", "2", "改后") + row("I2", "", "改后"));
    assertEquals(
        List.of(Refusal.at("version", ExamReason.ITEM_CHANGED, 3)),
        change(PLAIN, sheet, 0, 3).against());
    assertEquals(List.of(), change(PLAIN, sheet, 0, 2).against());
    assertEquals(List.of(), change(PLAIN, sheet, 1, 3).against(), "a row that does not say");
    assertFalse(change(PLAIN, sheet, 0, 3).asked());
  }

  @Test
  void what_came_between_the_preview_and_the_import_changes_nothing() {
    ReadItems sheet = read(HEADER + row("I1", "", "改后") + row("I2", "", "改后"));
    ImportTerms looked = new ImportTerms(GIVEN, false, Map.of("I1", 2));
    assertEquals(List.of(), change(looked, sheet, 0, 2).against());
    assertEquals(ExamReason.ITEM_CHANGED, change(looked, sheet, 0, 3).against().get(0).reason());
    assertEquals(
        ExamReason.ITEM_CHANGED,
        change(looked, sheet, 1, 1).against().get(0).reason(),
        "the preview did not show it");
  }

  @Test
  void a_version_is_a_number_or_nothing() {
    ReadItems sheet =
        read(HEADER + row("I1", "一", "题") + row("I2", "0", "题") + row("I3", "１２", "题"));
    assertEquals(2, sheet.rejected().size());
    assertEquals(
        List.of(Refusal.at("version", CommonReason.FIELD_INVALID, "version")),
        sheet.rejected().get(0).reasons());
    assertEquals(12, sheet.mark(sheet.drafts().get(0)).version());
  }

  @Test
  void a_title_that_is_the_code_of_an_item_asks_first() {
    ReadItems file = read("::I1::改后 {T}\n\n// [id:I2]\n::别的::改后 {T}\n");
    ChangedItem titled = change(PLAIN, file, 0, 1);
    assertEquals(List.of(Refusal.at("code", ExchangeReason.TITLE_KNOWN, "I1")), titled.against());
    assertTrue(titled.asked());
    assertEquals(List.of(), change(PLAIN, file, 1, 1).against(), "a code that is given");
    ImportTerms titles = new ImportTerms(GIVEN, true, Map.of("I1", 1));
    assertEquals(List.of(), change(titles, file, 0, 1).against());
    assertEquals(ExamReason.ITEM_CHANGED, change(titles, file, 0, 2).against().get(0).reason());
  }

  @Test
  void a_change_is_told_before_and_after_in_the_words_of_the_sheet() {
    ItemDraft before = read(HEADER + row("I1", "", "改前")).drafts().get(0);
    String words = "I1,,SINGLE,P,X,HARD,改后,甲,丁,B,网\n";
    ItemDraft after = read(HEADER + words).drafts().get(0);
    assertEquals(
        List.of(
            new ChangedPart(ItemChange.DIFFICULTY, "EASY", "HARD"),
            new ChangedPart(ItemChange.STEM, "改前", "改后"),
            new ChangedPart(ItemChange.OPTIONS, "甲 / 乙", "甲 / 丁"),
            new ChangedPart(ItemChange.KEY, "A", "B"),
            new ChangedPart(ItemChange.SOURCE, "书", "网")),
        PLAIN.change(new RowMark(1, null, false), before, 1, after).parts());
  }

  @Test
  void a_sheet_goes_out_with_the_version_of_each_item_and_a_remark() {
    List<ItemDraft> drafts = read(HEADER + row("I1", "", "题") + row("I2", "", "题")).drafts();
    ItemsOut items =
        new ItemsOut(drafts, Map.of("I1", 1, "I2", 7), Map.of(), "请勿改动 version 一列，谢谢。");
    for (ItemFormat format : List.of(ItemFormat.XLSX, ItemFormat.CSV)) {
      ReadItems back = read(ItemWriting.write(format, items));
      assertEquals(drafts, back.drafts());
      assertEquals(7, back.mark(drafts.get(1)).version());
    }
    String sheet = new String(ItemWriting.write(ItemFormat.CSV, items), StandardCharsets.UTF_8);
    assertTrue(sheet.lines().findFirst().orElseThrow().contains("version 一列"), sheet);
    byte[] gift = ItemWriting.write(ItemFormat.GIFT, items);
    assertTrue(new String(gift, StandardCharsets.UTF_8).startsWith("// 请勿改动"));
    assertEquals(drafts, read(gift).drafts());
    assertEquals(List.of(), read(gift).notes());
  }

  private static String row(String code, String version, String stem) {
    return code + "," + version + ",SINGLE,P,X,EASY," + stem + ",甲,乙,A,书\n";
  }

  private static ChangedItem change(ImportTerms terms, ReadItems file, int row, int present) {
    ItemDraft after = file.drafts().get(row);
    ItemDraft before =
        Objects.requireNonNull(read(HEADER + row(after.code(), "", "改前")).drafts().get(0));
    return terms.change(file.mark(after), before, present, after);
  }

  private static ReadItems read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ReadItems read(byte[] file) {
    return ItemReading.read(file, LIMITS, GIVEN, NAMES);
  }
}
