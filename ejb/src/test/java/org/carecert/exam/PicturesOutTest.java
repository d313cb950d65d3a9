package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.shared.Refusal;
import org.carecert.shared.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures go out with their items and come back with them; no other file does. */
class PicturesOutTest {
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 20_000, 50);
  private static final Map<String, Importance> POINTS =
      Map.of("A-01", Importance.X, "B 2/之三", Importance.Z);
  private static final ItemDefaults GIVEN = new ItemDefaults("A-01", Difficulty.EASY, "书");
  private static final Map<String, PictureContent> PICTURES =
      Map.of("b", picture("png", 1), "体温计 [1].png", picture("jpg", 2));

  /** Items with what the pictures of their names are made of. */
  static ItemsOut out(List<ItemDraft> drafts) {
    return new ItemsOut(
        drafts.stream().map(PicturesOutTest::shown).toList(), Map.of(), PICTURES, "");
  }

  /** The same item with the digest of the picture that stands under its name here. */
  private static ItemDraft shown(ItemDraft draft) {
    ItemPicture told = draft.picture();
    return told == null
        ? draft
        : new ItemDraft(
            draft.code(),
            draft.type(),
            draft.point(),
            draft.importance(),
            draft.difficulty(),
            draft.chinese(),
            draft.answerKey(),
            draft.source(),
            draft.korean(),
            new ItemPicture(
                told.name(),
                Objects.requireNonNull(PICTURES.get(told.name())).digest(),
                told.alt(),
                told.altKo()));
  }

  @ParameterizedTest
  @EnumSource(
      value = ItemFormat.class,
      names = {"MOODLE_XML", "QTI_22", "QTI_30"})
  void a_bank_that_has_none_of_the_pictures_gets_them_with_the_items(ItemFormat format) {
    Random random = new Random(7);
    List<ItemDraft> drafts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ItemDraft draft = ItemRoundTripTest.draft(ItemRoundTripTest.TYPES.get(i % 9), i, random);
      if (draft.faults().isEmpty()) {
        drafts.add(draft);
      }
    }
    ItemsOut out = out(drafts);
    byte[] file = ItemWriting.write(format, out);
    ReadItems back = read(file, Map.of());
    assertEquals(List.of(), back.rejected());
    assertEquals(List.of(), back.notes());
    assertEquals(out.drafts(), back.drafts());
    assertEquals(PICTURES.keySet(), back.pictures().keySet());
    PICTURES.forEach(
        (name, content) ->
            assertArrayEquals(
                content.bytes(), Objects.requireNonNull(back.pictures().get(name)).bytes()));
    Map<String, String> held = new HashMap<>();
    PICTURES.forEach((name, content) -> held.put(name, content.digest()));
    ReadItems again = read(file, held);
    assertEquals(out.drafts(), again.drafts());
    assertEquals(Map.of(), again.pictures(), "they are there already");
    ReadItems other = read(file, Map.of("b", "0".repeat(64)));
    assertTrue(!other.rejected().isEmpty());
    other
        .rejected()
        .forEach(
            row ->
                assertEquals(
                    List.of(Refusal.at("picture", ExamReason.PICTURE_NAME_USED, "b")),
                    row.reasons()));
  }

  @Test
  void what_is_no_picture_of_a_fit_size_is_refused_with_its_item() {
    for (byte[] bad :
        List.of(
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            drawn("gif", 200, 1),
            drawn("png", 20, 1),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3},
            new byte[(1 << 20) + 1])) {
      ReadItems tagged = moodle(bad, "<tag><text>picture:x.png</text></tag>");
      assertEquals(
          List.of(Refusal.at("picture", ExamReason.PICTURE_INVALID)),
          tagged.rejected().get(0).reasons());
      ReadItems plain = moodle(bad, "");
      assertEquals("PICTURE_DROPPED", plain.notes().get(0).notes().get(0).reason().name());
      assertEquals(Map.of(), plain.pictures());
    }
  }

  @Test
  void a_picture_of_another_tool_is_taken_if_it_says_what_it_shows() {
    byte[] good = picture("png", 3).bytes();
    ReadItems file = moodle(good, "");
    ItemPicture picture = Objects.requireNonNull(file.drafts().get(0).picture());
    assertEquals("x.png", picture.name());
    assertEquals("洗手图", picture.alt());
    assertArrayEquals(good, Objects.requireNonNull(file.pictures().get("x.png")).bytes());
    assertEquals(List.of(), file.notes());
  }

  private static ReadItems moodle(byte[] picture, String tag) {
    String file =
        "<quiz><question type='truefalse'><name><text>Q1</text></name><questiontext format='html'>"
            + "<text>&lt;p&gt;看图&lt;/p&gt;&lt;img src=\"@@PLUGINFILE@@/x.png\" alt=\"洗手图\"&gt;</text>"
            + "<file name='x.png' encoding='base64'>"
            + Base64.getEncoder().encodeToString(picture)
            + "</file></questiontext><answer fraction='100'><text>true</text></answer>"
            + "<answer fraction='0'><text>false</text></answer><tags>"
            + tag
            + (tag.isEmpty() ? "" : "<tag><text>pictureAlt:洗手图</text></tag>")
            + "</tags></question></quiz>";
    return read(file.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private static ReadItems read(byte[] file, Map<String, String> pictures) {
    return ItemReading.read(file, LIMITS, GIVEN, new BankNames(POINTS, pictures));
  }

  private static PictureContent picture(String kind, int colour) {
    return PictureContent.taken(drawn(kind, 200, colour)).orElseThrow();
  }

  private static byte[] drawn(String kind, int side, int colour) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    image.setRGB(10, 10, colour * 70);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
