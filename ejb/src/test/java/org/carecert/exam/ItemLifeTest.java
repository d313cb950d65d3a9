package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemChange;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemRows;
import org.carecert.exam.domain.ItemSheet;
import org.carecert.exam.domain.ItemStanding;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.StepWanted;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetWriter;
import org.junit.jupiter.api.Test;

/** The life of an item: who may take it where, and its way out of the bank and back. */
class ItemLifeTest {
  private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");
  private static final Map<String, String> PICTURES = Map.of("手.png", "ab".repeat(32));
  private static final long AUTHOR = 1;
  private static final long SECOND = 2;

  @Test
  void a_draft_is_reviewed_then_approved_each_time_by_another_than_the_author() {
    assertEquals(List.of(), against(ItemState.DRAFT, ItemState.REVIEWED, SECOND));
    assertEquals(List.of(), against(ItemState.REVIEWED, ItemState.APPROVED, SECOND));
    assertEquals(
        List.of(CommonReason.SAME_OFFICER), against(ItemState.DRAFT, ItemState.REVIEWED, AUTHOR));
    assertEquals(
        List.of(CommonReason.SAME_OFFICER),
        against(ItemState.REVIEWED, ItemState.APPROVED, AUTHOR));
    assertEquals(
        List.of(ExamReason.STEP_OUT_OF_ORDER, CommonReason.SAME_OFFICER),
        against(ItemState.DRAFT, ItemState.APPROVED, AUTHOR));
  }

  @Test
  void anybody_of_the_body_may_end_a_life_and_an_end_is_for_good() {
    for (ItemState from : List.of(ItemState.DRAFT, ItemState.REVIEWED, ItemState.APPROVED)) {
      assertEquals(List.of(), against(from, ItemState.RETIRED, AUTHOR));
      assertEquals(List.of(), against(from, ItemState.COMPROMISED, AUTHOR));
    }
    assertEquals(List.of(), against(ItemState.RETIRED, ItemState.COMPROMISED, AUTHOR));
    for (ItemState to : ItemState.values()) {
      assertEquals(
          List.of(ExamReason.STEP_OUT_OF_ORDER), against(ItemState.COMPROMISED, to, SECOND));
    }
  }

  @Test
  void who_read_an_older_version_signs_no_newer_one() {
    ItemStanding standing = new ItemStanding(7, "I1", 2, AUTHOR, ItemState.DRAFT, 0);
    assertEquals(
        List.of(Refusal.at("version", ExamReason.ITEM_CHANGED, 2)),
        standing.against(new StepWanted(ItemState.REVIEWED, "", Map.of("I1", 1)), SECOND));
    assertEquals(
        List.of(),
        standing.against(new StepWanted(ItemState.REVIEWED, "", Map.of("I1", 2)), SECOND));
  }

  @Test
  void who_has_not_read_an_item_signs_none_of_its_versions() {
    ItemStanding standing = new ItemStanding(7, "I1", 1, AUTHOR, ItemState.DRAFT, 0);
    StepWanted others = new StepWanted(ItemState.REVIEWED, "", Map.of("I2", 1));
    assertEquals(
        List.of(Refusal.at("version", ExamReason.ITEM_CHANGED, 1)),
        standing.against(others, SECOND));
  }

  @Test
  void an_end_says_why() {
    assertEquals(List.of(), new StepWanted(ItemState.APPROVED, "", Map.of()).faults());
    assertEquals(1, new StepWanted(ItemState.COMPROMISED, " ", Map.of()).faults().size());
    assertEquals(List.of(), new StepWanted(ItemState.COMPROMISED, "网上出现原题", Map.of()).faults());
    assertEquals(1, new StepWanted(ItemState.DRAFT, "", Map.of()).faults().size());
    assertEquals(1, new StepWanted(ItemState.APPROVED, "字".repeat(501), Map.of()).faults().size());
  }

  @Test
  void a_sheet_that_goes_out_comes_back_the_same() {
    String rows =
        "code,type,point,importance,difficulty,stem,optionA,optionB,optionC,match1,match2,match3,"
            + "key,rule,source,stemKo,optionAKo,optionBKo,optionCKo,match1Ko,match2Ko,match3Ko,picture,"
            + "pictureAlt,pictureAltKo\n"
            + "I1,SINGLE,P,X,EASY,问,甲,乙,,,,,B,,书,물음,갑,을,,,,,手.png,洗手图,손씻기\n"
            + "I2,MATCHING,P,X,EASY,连,甲,乙,丙,子,丑,寅,A1B2C3,PARTIAL,书,련결,갑,을,병,자,축,인\n"
            + "I3,ORDERING,P,X,EASY,排,一,二,三,,,,ABC,,书\n"
            + "I4,NUMERIC,P,X,EASY,算,,,,,,,-3.50,0.5,书\n"
            + "I5,CASE_ANALYSIS,P,X,EASY,析,,,,,,,要点,20,书\n";
    List<ItemDraft> items = read(rows.getBytes(StandardCharsets.UTF_8));
    assertEquals(5, items.size());
    for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.CSV)) {
      byte[] out =
          SheetWriter.write(
              format, ItemRows.HEADER, items.stream().map(item -> ItemRows.of(item, 3)).toList());
      assertEquals(items, read(out), format.toString());
    }
    assertTrue(ItemRows.HEADER.size() <= 50, "what an import may hold");
  }

  @Test
  void a_version_tells_in_what_it_differs_from_the_one_before() {
    String header = "code,type,point,difficulty,stem,optionA,optionB,key,source\n";
    List<ItemDraft> versions =
        sheet(
                header
                    + "I1,SINGLE,P,EASY,问,甲,乙,A,书\n"
                    + "I2,SINGLE,P,EASY,问,甲,丙,A,书\n"
                    + "I3,SINGLE,P,HARD,另问,甲,丙,B,网\n")
            .drafts();
    assertEquals(List.of(), ItemChange.between(versions.get(0), versions.get(0)));
    assertEquals(List.of(ItemChange.OPTIONS), ItemChange.between(versions.get(0), versions.get(1)));
    assertEquals(
        List.of(ItemChange.DIFFICULTY, ItemChange.STEM, ItemChange.KEY, ItemChange.SOURCE),
        ItemChange.between(versions.get(1), versions.get(2)));
  }

  @Test
  void a_picture_is_known_and_told_in_words() {
    String header = "code,type,point,importance,difficulty,stem,optionA,optionB,key,source,";
    ItemSheet sheet =
        sheet(
            header
                + "picture,pictureAlt\n"
                + "I1,SINGLE,P,X,EASY,问,甲,乙,A,书,手.png,洗手图\n"
                + "I2,SINGLE,P,X,EASY,问,甲,乙,A,书,足.png,洗脚图\n"
                + "I3,SINGLE,P,X,EASY,问,甲,乙,A,书,手.png,\n");
    assertEquals(1, sheet.drafts().size());
    assertEquals(
        List.of(ExamReason.PICTURE_UNKNOWN, ExamReason.PICTURE_UNTOLD),
        sheet.rejected().stream().map(row -> row.reasons().get(0).reason()).toList());
  }

  private static ItemSheet sheet(String text) {
    return new ItemSheet(
        SheetReader.read(text.getBytes(StandardCharsets.UTF_8), SheetLimits.ROSTER),
        Map.of("P", Importance.X),
        PICTURES);
  }

  private static List<ItemDraft> read(byte[] file) {
    ItemSheet sheet =
        new ItemSheet(
            SheetReader.read(file, SheetLimits.ROSTER), Map.of("P", Importance.X), PICTURES);
    assertEquals(List.of(), sheet.rejected());
    return sheet.drafts().stream().map(ItemDraft::scrambled).toList();
  }

  private static List<Reason> against(ItemState from, ItemState to, long by) {
    ItemStanding standing = new ItemStanding(7, "I1", 2, AUTHOR, from, 0);
    StepWanted wanted = new StepWanted(to, "因为", Map.of("I1", 2));
    List<Refusal> against = standing.against(wanted, by);
    if (against.isEmpty()) {
      assertEquals(1, standing.taken(wanted, by, NOON).step());
    }
    return against.stream().map(Refusal::reason).toList();
  }
}
