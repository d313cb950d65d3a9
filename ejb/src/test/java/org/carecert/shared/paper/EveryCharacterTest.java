package org.carecert.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carecert.shared.Language;
import org.junit.jupiter.api.Test;

/** Every character that a name of ours can hold is drawn, and copied out as it was written. */
class EveryCharacterTest {
  private static final int ON_A_LINE = 45;
  private static final int ON_A_PAGE = 60 * ON_A_LINE;
  private static final int PAGES = 4;

  /** The Han of GB 18030-2022, level 3: the basic block, extensions A to F, and twelve more. */
  private static IntStream han() {
    return Stream.of(
            IntStream.rangeClosed(0x4E00, 0x9FEF),
            IntStream.rangeClosed(0x3400, 0x4DB5),
            IntStream.rangeClosed(0x20000, 0x2A6D6),
            IntStream.rangeClosed(0x2A700, 0x2B734),
            IntStream.rangeClosed(0x2B740, 0x2B81D),
            IntStream.rangeClosed(0x2B820, 0x2CEA1),
            IntStream.rangeClosed(0x2CEB0, 0x2EBE0),
            IntStream.of(0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F),
            IntStream.of(0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29))
        .flatMapToInt(part -> part);
  }

  @Test
  void every_han_of_gb_18030() throws Exception {
    int[] han = han().toArray();
    assertEquals(87_887, han.length);
    assertDrawn(Face.SONG, han);
  }

  @Test
  void every_syllable_of_hangul() throws Exception {
    int[] syllables = IntStream.rangeClosed(0xAC00, 0xD7A3).toArray();
    assertEquals(11_172, syllables.length);
    assertDrawn(Face.MYEONGJO, syllables);
    assertDrawn(Face.MYEONGJO_BOLD, syllables);
  }

  private static void assertDrawn(Face face, int[] characters) throws Exception {
    for (int c : characters) {
      TrueType font = Fonts.of(Fonts.forCharacter(face, c));
      assertTrue(
          font.outlineLength(font.glyph(c)) > 12, () -> "blank: U+" + Integer.toHexString(c));
    }
    int together = PAGES * ON_A_PAGE;
    for (int from = 0; from < characters.length; from += together) {
      int to = Math.min(from + together, characters.length);
      String text = text(characters, from, to);
      byte[] pdf = pages(face, characters, from, to);
      assertEquals(text, Archived.text(pdf).replaceAll("\\s", ""));
    }
  }

  private static byte[] pages(Face face, int[] characters, int from, int to) {
    Type type = new Type(face, 10, Ink.BLACK);
    List<Consumer<Paper>> pages = new ArrayList<>();
    for (int page = from; page < to; page += ON_A_PAGE) {
      int first = page;
      int end = Math.min(page + ON_A_PAGE, to);
      pages.add(
          paper -> {
            float y = 15;
            for (int line = first; line < end; line += ON_A_LINE) {
              String text = text(characters, line, Math.min(line + ON_A_LINE, end));
              paper.text(Tag.P, Language.ZH, type, new Paper.At(15, y), text);
              y += 4.5f;
            }
          });
    }
    return Paper.bound(
        Paper.Sheet.A4_PORTRAIT, new Paper.Imprint("字", "字", Language.ZH, Instant.EPOCH), pages);
  }

  private static String text(int[] characters, int from, int to) {
    return Arrays.stream(characters, from, to)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
