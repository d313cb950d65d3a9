package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.domain.Wording;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.shared.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out in any format comes back as it was. */
class ItemRoundTripTest {
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 50);
  private static final BankNames NAMES =
      new BankNames(
          Map.of("A-01", Importance.X, "B 2/之三", Importance.Z),
          Map.of("体温计 [1].png", "a1", "b", "b2"));
  static final List<ItemType> TYPES = List.of(ItemType.values());

  /** Words with every sign that some format takes for its own. */
  private static final List<String> WORDS =
      List.of(
          "发热",
          "손씻기",
          "㎡",
          "𠮷",
          "{甲}",
          "~乙",
          "=丙",
          "#丁",
          ":戊",
          "::己",
          "\\",
          "\\n",
          "->",
          "<b>粗</b>",
          "a<b",
          "&amp;",
          "&",
          "\"引\"",
          "'单'",
          "%50%",
          "100%",
          "*",
          "\\*",
          "[html]",
          "[plain]",
          "//",
          "$CATEGORY:",
          "]]>",
          "（  ）",
          "A\tB",
          "  ",
          "\n",
          "\n\n",
          "…",
          "T",
          "TRUE",
          "1",
          "–",
          "½",
          "<br/>",
          "}",
          "####",
          "…。",
          ".",
          ",",
          ";",
          "？");

  @ParameterizedTest
  @EnumSource(ItemFormat.class)
  void items_of_every_type_come_back_equal(ItemFormat format) {
    Random random = new Random(5);
    List<ItemDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 720; i++) {
      ItemDraft draft = draft(TYPES.get(i % TYPES.size()), i, random);
      if (draft.faults().isEmpty()) {
        drafts.add(draft);
      }
    }
    assertTrue(drafts.size() > 500, "sound: " + drafts.size());
    ReadItems back = read(ItemWriting.write(format, out(drafts)));
    assertEquals(List.of(), back.rejected());
    assertEquals(List.of(), back.notes());
    assertEquals(format, back.format());
    assertEquals(drafts.size(), back.drafts().size());
    for (int i = 0; i < drafts.size(); i++) {
      assertEquals(drafts.get(i), back.drafts().get(i));
    }
  }

  @Test
  void a_file_is_the_same_bytes_for_the_same_items() {
    List<ItemDraft> drafts = List.of(draft(ItemType.MATCHING, 1, new Random(1)));
    for (ItemFormat format : ItemFormat.values()) {
      if (format != ItemFormat.XLSX) {
        assertEquals(
            new String(
                ItemWriting.write(format, out(drafts)),
                java.nio.charset.StandardCharsets.ISO_8859_1),
            new String(
                ItemWriting.write(format, out(drafts)),
                java.nio.charset.StandardCharsets.ISO_8859_1),
            format.name());
      }
    }
  }

  static ItemsOut out(List<ItemDraft> drafts) {
    return new ItemsOut(drafts, Map.of(), Map.of(), "");
  }

  static ReadItems read(byte[] file) {
    return ItemReading.read(file, LIMITS, ItemDefaults.NONE, NAMES);
  }

  static ItemDraft draft(ItemType type, int number, Random random) {
    int left =
        switch (type) {
          case SINGLE, MULTIPLE -> 2 + random.nextInt(4);
          case TRUE_FALSE -> 2;
          case MATCHING -> 2 + random.nextInt(7);
          case ORDERING -> 3 + random.nextInt(6);
          default -> 0;
        };
    int right = type == ItemType.MATCHING ? 3 + random.nextInt(6) : 0;
    Wording chinese = new Wording(words(random), entries(left, random), entries(right, random));
    boolean usual = type == ItemType.TRUE_FALSE && random.nextBoolean();
    if (usual) {
      chinese = new Wording(chinese.stem(), List.of("正确", "错误"));
    }
    boolean korean = random.nextInt(3) == 0;
    String point = random.nextBoolean() ? "A-01" : "B 2/之三";
    return new ItemDraft(
        number % 2 == 0 ? "题-" + number : "Q." + number,
        type,
        point,
        Objects.requireNonNull(NAMES.points().get(point)),
        List.of(Difficulty.values()).get(random.nextInt(3)),
        chinese,
        key(type, chinese, random),
        words(random),
        korean ? korean(left, right, random) : null,
        random.nextInt(4) == 0 ? picture(korean, random) : null);
  }

  private static ItemPicture picture(boolean korean, Random random) {
    String name = random.nextBoolean() ? "b" : "体温计 [1].png";
    return new ItemPicture(
        name,
        Objects.requireNonNull(NAMES.pictures().get(name)),
        words(random),
        korean ? words(random) : null);
  }

  private static Wording korean(int left, int right, Random random) {
    return new Wording(words(random), entries(left, random), entries(right, random));
  }

  private static ItemKey key(ItemType type, Wording words, Random random) {
    StringBuilder text = new StringBuilder();
    String rule = "";
    int left = words.options().size();
    switch (type) {
      case SINGLE, TRUE_FALSE -> text.append((char) ('A' + random.nextInt(left)));
      case MULTIPLE -> {
        List<Integer> all = places(left, random).subList(0, 2 + random.nextInt(left - 1));
        all.forEach(place -> text.append((char) ('A' + place)));
        rule = random.nextBoolean() ? "PARTIAL" : "";
      }
      case MATCHING -> {
        for (int i = 0; i < left; i++) {
          text.append((char) ('A' + i)).append(1 + random.nextInt(words.matches().size()));
        }
        rule = random.nextBoolean() ? "PARTIAL" : "";
      }
      case ORDERING -> places(left, random).forEach(i -> text.append((char) ('A' + i)));
      case FILL_IN -> {
        text.append(String.join("|", entries(1 + random.nextInt(3), random)));
        rule = List.of("", "CASE", "WIDTH", "CASE WIDTH").get(random.nextInt(4));
      }
      case NUMERIC -> {
        text.append(random.nextInt(200) - 100).append(random.nextBoolean() ? ".50" : "");
        rule = random.nextBoolean() ? "0.250" : "";
      }
      case SHORT_ANSWER, CASE_ANALYSIS -> {
        text.append(words(random));
        rule = String.valueOf(1 + random.nextInt(100));
      }
    }
    return ItemKey.read(type, text.toString(), rule).orElseThrow(() -> new AssertionError(text));
  }

  private static List<Integer> places(int count, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places;
  }

  private static List<String> entries(int count, Random random) {
    Set<String> entries = new HashSet<>();
    while (entries.size() < count) {
      entries.add(words(random).replace("|", ""));
    }
    return List.copyOf(entries);
  }

  /** A text as the bank keeps it: nothing blank around, and something in it. */
  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    String words = text.toString().strip();
    return words.isEmpty() ? "空" : words.startsWith("'") ? "“" + words : words;
  }
}
