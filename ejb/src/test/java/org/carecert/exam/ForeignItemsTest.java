package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.NotedRow;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.Wording;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetLimits;
import org.junit.jupiter.api.Test;

/** Files as other tools and their users write them: nothing of them is lost silently. */
class ForeignItemsTest {
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 50);
  private static final ItemDefaults GIVEN = new ItemDefaults("B-02", Difficulty.MEDIUM, "教材");

  @Test
  void a_teachers_gift_file_is_taken_question_by_question() {
    ReadItems file = read(resource("teacher.gift.txt"), GIVEN);
    assertEquals(ItemFormat.GIFT, file.format());
    Map<String, ItemDraft> items = items(file);
    said("SINGLE 婴儿辅食添加的起始月龄是（ ）。 [6 月龄, 3 月龄, 12 月龄] [] A/", items, "Q1 洗手");
    said("MULTIPLE 发热时不应做的是\u00A0（ ） [捂汗, 酒精擦身, 多饮水, 测体温] [] AB/PARTIAL", items, "BYS-Q2");
    said("TRUE_FALSE 三岁以下婴幼儿可以独自留在浴盆中。 [正确, 错误] [] B/", items, "Q3");
    said("MATCHING 连线。 [发热, 腹泻] [测体温, 补水, 留样] A1B2/PARTIAL", items, "Q4");
    said("FILL_IN 七步洗手法又称 _____ 。 [] [] 七步洗手|洗手七步法/", items, "Q5");
    said("NUMERIC 正常体温的上限是多少度？ [] [] 37.3/0.1", items, "Q6");
    said("NUMERIC 一天应睡多少小时？ [] [] 12.5/1.5", items, "Q7");
    said("ORDERING 按顺序排列。 [湿手, 搓手, 冲洗] [] ABC/", items, "Q9");
    said("MULTIPLE ![图](pic.png) [甲, 乙, 丙] [] AB/PARTIAL", items, "Q14");
    assertEquals("A-01", item(items, "Q3").point());
    assertEquals("B-02", item(items, "Q15").point(), "a category that is no point is passed over");
    assertEquals(Difficulty.HARD, item(items, "BYS-Q2").difficulty());
    assertEquals("教材", item(items, "Q3").source());
  }

  @Test
  void what_gift_says_and_the_bank_does_not_is_told() {
    ReadItems file = read(resource("teacher.gift.txt"), GIVEN);
    assertEquals(
        Map.of(
            "Q8", "GUIDE_MISSING",
            "下面是判断题部分，请认真作答。", "KIND_UNKNOWN",
            "Q10", "BRACES",
            "Q11", "SEVERAL_PARTS",
            "Q12", "SEVERAL_RIGHT",
            "Q13", "WILDCARD"),
        rejected(file));
    Map<String, String> notes = notes(file);
    assertEquals("FEEDBACK_DROPPED", notes.get("Q1 洗手"));
    assertEquals("TAGS_DROPPED MARKUP_DROPPED", notes.get("BYS-Q2"));
    assertEquals("PARTIAL_DROPPED", notes.get("Q5"));
    assertEquals("FEEDBACK_DROPPED", notes.get("Q7"));
    assertEquals("ORDER_WHOLE", notes.get("Q9"));
    assertEquals("WEIGHTS_CHANGED", notes.get("Q14"));
    assertEquals("CATEGORY_DROPPED", notes.get("Q15"));
    assertEquals(16, file.drafts().size() + file.rejected().size(), "every block of the file");
  }

  @Test
  void a_course_of_moodle_is_taken_question_by_question() {
    ReadItems file = read(resource("course.moodle.xml"), GIVEN);
    assertEquals(ItemFormat.MOODLE_XML, file.format());
    Map<String, ItemDraft> items = items(file);
    said("SINGLE 手足口病的主要传播途径是（\u00A0 ） [接触传播, 蚊虫叮咬, 飞沫] [] A/", items, "HFMD-1");
    assertEquals(Importance.X, item(items, "HFMD-1").importance());
    assertEquals("A-01", item(items, "HFMD-1").point());
    said("MULTIPLE 发热护理 a < b [多饮水, 测体温, 通风, 捂汗] [] ABC/PARTIAL", items, "多选");
    said("TRUE_FALSE 婴儿可以喝蜂蜜。 [正确, 错误] [] B/", items, "判断");
    assertEquals(new Wording("젖먹이는 꿀을 먹어도 된다.", List.of("정확함", "틀림")), item(items, "判断").korean());
    said("MATCHING 连线 [发热, 腹泻] [测体温 <38, 补水, 留样] A1B2/PARTIAL", items, "连线");
    said("FILL_IN 写出缩写 [] [] CPR/CASE", items, "填空");
    said("NUMERIC 上限 [] [] 37.3/0.1", items, "体温");
    said("SHORT_ANSWER 第一段\n第二段 [] [] 原因\n做法/8", items, "案例");
    said("ORDERING 排序 [湿手, 搓手, 冲洗] [] ABC/", items, "排序");
  }

  @Test
  void what_moodle_says_and_the_bank_does_not_is_told() {
    ReadItems file = read(resource("course.moodle.xml"), GIVEN);
    assertEquals(
        Map.of("完形", "KIND_UNKNOWN", "说明", "KIND_UNKNOWN", "没有要点", "GUIDE_MISSING"),
        rejected(file));
    Map<String, String> notes = notes(file);
    assertEquals(
        Set.of(
            "TAGS_DROPPED",
            "MARKUP_DROPPED",
            "PICTURE_DROPPED",
            "FEEDBACK_DROPPED",
            "PARTIAL_DROPPED"),
        Set.of(Objects.requireNonNull(notes.get("HFMD-1")).split(" ", -1)));
    assertEquals("WEIGHTS_CHANGED", notes.get("多选"));
    assertEquals("LANGUAGE_DROPPED", notes.get("判断"));
    assertEquals("UNITS_DROPPED", notes.get("体温"));
    assertEquals("MARKUP_DROPPED TEMPLATE_DROPPED", sorted(notes, "案例"));
    assertEquals("ORDER_WHOLE", notes.get("排序"));
  }

  @Test
  void a_package_is_taken_item_by_item_and_its_other_files_are_named() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("items/i1617/qti.xml", resource("choice.qti22.xml"));
    files.put("items/torn.xml", "<assessmentItem><itemBody>".getBytes(StandardCharsets.UTF_8));
    files.put("assets/a.png", new byte[] {1, 2, 3});
    files.put("tests/test.xml", "<assessmentTest/>".getBytes(StandardCharsets.UTF_8));
    String manifest =
        "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1' identifier='m'><resources>"
            + "<resource identifier='t' type='imsqti_test_xmlv2p2' href='tests/test.xml'/>"
            + "<resource identifier='a' type='imsqti_item_xmlv2p2' href='items/gone.xml'/>"
            + "<resource identifier='b' type='imsqti_item_xmlv2p2' href='items/i1617/qti.xml'/>"
            + "</resources></manifest>";
    files.put("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
    ReadItems file = read(zip(files), GIVEN);
    assertEquals(ItemFormat.QTI_22, file.format());
    Map<String, ItemDraft> items = items(file);
    said("MULTIPLE 发热时 应当做的是\n请选择 [测体温, 多饮水, 捂汗] [] AB/PARTIAL", items, "i1617");
    assertEquals(
        Map.of("items/gone.xml", "FILE_MISSING", "items/torn.xml", "XML_MALFORMED"),
        rejected(file));
    Map<String, String> notes = notes(file);
    assertEquals("FILE_DROPPED", notes.get("assets/a.png"));
    assertEquals("FILE_DROPPED", notes.get("tests/test.xml"));
    assertEquals(
        "FEEDBACK_DROPPED MARKUP_DROPPED PICTURE_DROPPED WEIGHTS_CHANGED", sorted(notes, "i1617"));
  }

  @Test
  void an_item_of_qti_3_may_come_alone() {
    ReadItems file = read(resource("entry.qti30.xml"), GIVEN);
    assertEquals(ItemFormat.QTI_30, file.format());
    said("FILL_IN 呼吸心跳停止时立即做_____，同时呼救。 [] [] 心肺复苏|CPR/", items(file), "entry-1");
    assertEquals("PARTIAL_DROPPED", notes(file).get("entry-1"));
  }

  @Test
  void a_question_without_point_difficulty_and_source_says_what_it_lacks() {
    ReadItems file = read("::甲::真的{T}".getBytes(StandardCharsets.UTF_8), ItemDefaults.NONE);
    assertEquals(List.of(), file.drafts());
    assertEquals(
        "DIFFICULTY_MISSING SOURCE_MISSING POINT_MISSING".split(" ", -1).length,
        file.rejected().get(0).reasons().size());
  }

  @Test
  void questions_without_a_code_get_one_of_their_words_the_same_each_time() {
    byte[] file = "真的{T}\n\n假的{F}\n\n真的{T}".getBytes(StandardCharsets.UTF_8);
    ReadItems once = read(file, GIVEN);
    assertEquals(once, read(file, GIVEN));
    assertEquals(2, items(once).size());
    assertEquals(List.of("CODE_TWICE"), List.copyOf(rejected(once).values()));
    assertEquals(Set.of("CODE_MADE"), Set.copyOf(notes(once).values()));
  }

  @Test
  void a_file_of_an_old_editor_is_read_and_its_encoding_is_told() {
    ReadItems file = read("::甲::发热{T}".getBytes(Charset.forName("GB18030")), GIVEN);
    said("TRUE_FALSE 发热 [正确, 错误] [] A/", items(file), "甲");
    assertEquals("ENCODING_GUESSED", notes(file).get(""));
    byte[] wide = "\uFEFF::甲::发热{T}".getBytes(StandardCharsets.UTF_16LE);
    said("TRUE_FALSE 发热 [正确, 错误] [] A/", items(read(wide, GIVEN)), "甲");
  }

  private static void said(String expected, Map<String, ItemDraft> items, String code) {
    ItemDraft item = item(items, code);
    Wording words = item.chinese();
    assertEquals(
        expected,
        item.type()
            + " "
            + words.stem()
            + " "
            + words.options()
            + " "
            + words.matches()
            + " "
            + item.answerKey().text()
            + "/"
            + item.answerKey().rule());
  }

  private static ItemDraft item(Map<String, ItemDraft> items, String code) {
    return Objects.requireNonNull(items.get(code), () -> code + " of " + items.keySet());
  }

  private static ReadItems read(byte[] file, ItemDefaults defaults) {
    return ItemReading.read(
        file,
        LIMITS,
        defaults,
        new BankNames(Map.of("A-01", Importance.X, "B-02", Importance.Y), Map.of()));
  }

  private static Map<String, ItemDraft> items(ReadItems file) {
    Map<String, ItemDraft> items = new HashMap<>();
    file.drafts().forEach(draft -> items.put(draft.code(), draft));
    return items;
  }

  private static Map<String, String> rejected(ReadItems file) {
    Map<String, String> rejected = new HashMap<>();
    for (RejectedRow row : file.rejected()) {
      rejected.put(row.code(), names(row.reasons()));
    }
    return rejected;
  }

  private static Map<String, String> notes(ReadItems file) {
    Map<String, String> notes = new HashMap<>();
    for (NotedRow row : file.notes()) {
      notes.put(row.code(), names(row.notes()));
    }
    return notes;
  }

  private static String sorted(Map<String, String> notes, String code) {
    String all = Objects.requireNonNull(notes.get(code));
    return java.util.Arrays.stream(all.split(" ", -1)).sorted().collect(Collectors.joining(" "));
  }

  private static String names(List<Refusal> reasons) {
    return reasons.stream()
        .map(refusal -> refusal.reason().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            ForeignItemsTest.class.getResourceAsStream("/org/carecert/exam/exchange/" + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
