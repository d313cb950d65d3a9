package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.FormAssembly;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemSheet;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.OutlineSheet;
import org.carecert.exam.domain.PointDraft;
import org.carecert.exam.domain.Rubric;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** The bank of the demo city: it comes in without a fault and gives whole forms. */
class DemoBankTest {
  private static final Path DEMO = Path.of("../src/main/resources/demo/exam");

  @Test
  void every_row_comes_in_and_weights_sum_to_100() throws IOException {
    OutlineSheet outline = outline();
    assertEquals(List.of(), outline.rejected());
    assertEquals(100, weights(outline).values().stream().mapToInt(Integer::intValue).sum());
    ItemSheet items = items(outline, bytes("items-4-10-01-03-5.csv"));
    assertEquals(List.of(), items.rejected());
    assertTrue(items.drafts().size() >= 200);
    assertTrue(items.drafts().stream().filter(i -> i.korean() != null).count() >= 40);
  }

  @Test
  void forms_of_50_80_and_100_items_can_be_drawn_for_many_seeds() throws IOException {
    OutlineSheet outline = outline();
    List<BankItem> bank = bank(outline);
    for (int size : new int[] {50, 80, 100}) {
      BlueprintDraft blueprint =
          new BlueprintDraft(
              "theory",
              new ExamScope("4-10-01-03", 5),
              size,
              90,
              new Mix(20, 70, 10),
              weights(outline));
      for (long seed = 1; seed <= 50; seed++) {
        assertEquals(size, FormAssembly.draw(blueprint, bank, seed).size());
      }
    }
  }

  @Test
  void the_practical_paper_is_whole() throws IOException {
    Rubric rubric = Json.MAPPER.readValue(bytes("practical-4-10-01-03-5.json"), Rubric.class);
    assertEquals(List.of(), rubric.faults());
  }

  @Test
  void a_bad_row_says_what_is_wrong_and_does_not_stop_the_others() throws IOException {
    String header =
        "code,type,point,importance,difficulty,stem,optionA,optionB,optionC,key,source\n";
    String good = "I1,SINGLE,A-01,Y,EASY,问,甲,乙,丙,A,书\n";
    String bad = "I1,ESSAY,Q-99,W,EASY,,甲,甲,,Z,\n";
    String gap = "I3,MULTIPLE,A-01,,EASY,问,甲,,丙,A,书\n";
    ItemSheet sheet =
        items(outline(), (header + good + bad + gap).getBytes(StandardCharsets.UTF_8));
    assertEquals(1, sheet.drafts().size());
    assertEquals(
        List.of(
            ExamReason.TYPE_UNKNOWN,
            ExamReason.IMPORTANCE_UNKNOWN,
            CommonReason.FIELD_MISSING,
            CommonReason.FIELD_MISSING,
            ExamReason.POINT_UNKNOWN,
            ExamReason.CODE_TWICE),
        reasons(sheet, 0));
    assertEquals(List.of(ExamReason.OPTIONS_INVALID, ExamReason.KEY_INVALID), reasons(sheet, 1));
    assertEquals(3, sheet.rejected().get(1).row());
  }

  @Test
  void an_item_has_the_importance_of_its_point_and_a_sheet_may_only_repeat_it() throws IOException {
    String header = "code,type,point,importance,difficulty,stem,optionA,optionB,key,source\n";
    String row = "I%d,SINGLE,A-01,%s,EASY,问,甲,乙,A,书\n";
    String rows = row.formatted(1, "Y") + row.formatted(2, "X") + row.formatted(3, "");
    ItemSheet sheet = items(outline(), (header + rows).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(Importance.Y, Importance.Y),
        sheet.drafts().stream().map(ItemDraft::importance).toList());
    assertEquals(
        List.of(Refusal.at("importance", ExamReason.IMPORTANCE_CONTRADICTS, Importance.Y)),
        sheet.rejected().get(0).reasons());
    String none = "code,type,point,difficulty,stem,optionA,optionB,key,source\n";
    String silent = none + "I4,SINGLE,A-02,EASY,问,甲,乙,A,书\n";
    assertEquals(
        Importance.X,
        items(outline(), silent.getBytes(StandardCharsets.UTF_8)).drafts().get(0).importance());
  }

  private static List<Object> reasons(ItemSheet sheet, int rejected) {
    return sheet.rejected().get(rejected).reasons().stream()
        .map(Refusal::reason)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<BankItem> bank(OutlineSheet outline) throws IOException {
    Map<String, String> ranges =
        outline.points().stream()
            .collect(Collectors.toMap(PointDraft::code, p -> p.range().code()));
    List<BankItem> bank = new ArrayList<>();
    for (ItemDraft item : items(outline, bytes("items-4-10-01-03-5.csv")).drafts()) {
      bank.add(
          new BankItem(
              bank.size(),
              item.code(),
              ranges.getOrDefault(item.point(), ""),
              item.point(),
              item.importance(),
              item.difficulty(),
              item.type()));
    }
    return bank;
  }

  private static Map<String, Integer> weights(OutlineSheet outline) {
    Map<String, Integer> weights = new TreeMap<>();
    outline.points().forEach(p -> weights.put(p.range().code(), p.range().weight()));
    return weights;
  }

  private static OutlineSheet outline() throws IOException {
    return new OutlineSheet(SheetReader.read(bytes("points-4-10-01-03-5.csv"), SheetLimits.ROSTER));
  }

  private static ItemSheet items(OutlineSheet outline, byte[] file) {
    return new ItemSheet(
        SheetReader.read(file, SheetLimits.ROSTER),
        outline.points().stream()
            .collect(Collectors.toMap(PointDraft::code, PointDraft::importance)));
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(DEMO.resolve(name));
  }
}
