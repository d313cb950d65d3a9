package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.BlueprintDraft;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Form;
import org.carecert.exam.domain.Importance;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.Mix;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.Paper;
import org.carecert.exam.domain.PaperPicture;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.SealedItem;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.domain.Window;
import org.carecert.exam.domain.Wording;
import org.carecert.shared.Digests;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** What holds for a sitting: its window, its token, its receipt, its sealed paper. */
class AttemptTest {
  private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
  private static final Seals SEALS = new Seals(new byte[32]);

  @Test
  void who_starts_late_ends_with_the_window() {
    Window window = new Window(NINE, NINE.plusSeconds(7200));
    assertEquals(NINE.plusSeconds(5400), window.deadline(NINE, java.time.Duration.ofMinutes(90)));
    assertEquals(
        NINE.plusSeconds(7200),
        window.deadline(NINE.plusSeconds(3600), java.time.Duration.ofMinutes(90)));
    assertTrue(window.holds(NINE));
    assertEquals(false, window.holds(NINE.minusMillis(1)));
    assertEquals(false, window.fits(java.time.Duration.ofMinutes(121)));
  }

  @Test
  void a_token_opens_its_attempt_only_and_only_in_time() {
    Seals.Held held = new Seals.Held("ABC", "S1");
    String token = SEALS.token(held, NINE);
    assertEquals(Optional.of(held), SEALS.held(token, NINE));
    assertEquals(Optional.empty(), SEALS.held(token, NINE.plusSeconds(1)));
    assertEquals(Optional.empty(), SEALS.held(token.replace("ABC", "ABD"), NINE));
    assertEquals(
        Optional.empty(), SEALS.held(token.replace("S1", "S2"), NINE), "no other session's");
    byte[] other = new byte[32];
    other[0] = 1;
    assertEquals(Optional.empty(), new Seals(other).held(token, NINE));
    for (String junk : List.of("", "..", "a.b.c", "ABC.99999999999999999999.S.x", "ABC", "...")) {
      assertEquals(Optional.empty(), SEALS.held(junk, NINE));
    }
  }

  @Test
  void the_receipt_changes_with_every_response_and_with_the_time() {
    String one = Seals.digest(List.of(new ResponseLine(1, 1, 1, "A")));
    String two = Seals.digest(List.of(new ResponseLine(1, 1, 1, "B")));
    assertNotEquals(one, two);
    assertNotEquals(SEALS.receipt("ABC", one, NINE), SEALS.receipt("ABC", two, NINE));
    assertNotEquals(
        SEALS.receipt("ABC", one, NINE), SEALS.receipt("ABC", one, NINE.plusSeconds(1)));
    assertEquals(SEALS.receipt("ABC", one, NINE), SEALS.receipt("ABC", one, NINE));
  }

  @Test
  void a_sealed_form_opens_with_its_keys_and_not_with_others() throws Exception {
    Form form = form();
    Paper paper = form.open(List.of(key("B"))).papers().paper(true);
    assertEquals("问", paper.questions().get(0).stem());
    assertEquals("물음", paper.questions().get(0).stemKo());
    assertEquals("손씻기 그림", picture(paper).altKo());
    assertNull(picture(form.open(List.of(key("B"))).papers().paper(false)).altKo());
    assertEquals("ab".repeat(32), picture(paper).digest());
    assertNull(form.open(List.of(key("B"))).papers().paper(false).questions().get(0).stemKo());
    Refused refused = assertThrows(Refused.class, () -> form.open(List.of(key("A"))));
    assertEquals(ExamReason.SEAL_BROKEN, refused.reason());
  }

  @Test
  void a_paper_that_was_sealed_before_there_were_other_types_still_opens() throws Exception {
    OpenedForm opened = form().open(List.of(key("B")));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(opened.papers().paper(false).bytes());
    content.write(0);
    content.writeBytes(opened.papers().paper(true).bytes());
    content.write(0);
    content.write('B');
    assertEquals(Digests.sha256Hex(content.toByteArray()), form().digest());
    assertEquals(List.of("ab".repeat(32)), form().pictures(), "each once");
    String old =
        "{\"form\":\"F0\",\"minutes\":90,\"questions\":[{\"no\":1,\"type\":\"MULTIPLE\",\"stem\":\"问\","
            + "\"options\":[\"甲\",\"乙\"],\"stemKo\":null,\"optionsKo\":null}]}";
    Paper paper = Paper.of(old.getBytes(StandardCharsets.UTF_8)).chineseOnly();
    assertEquals("L", paper.shapes());
    assertNull(paper.questions().get(0).matches());
  }

  private static PaperPicture picture(Paper paper) {
    return Objects.requireNonNull(paper.questions().get(0).picture());
  }

  private static ItemKey key(String letter) {
    return ItemKey.read(ItemType.SINGLE, letter, "").orElseThrow();
  }

  private static BlueprintDraft draft() {
    return new BlueprintDraft(
        "x",
        new ExamScope("4-10-01-03", 5),
        1,
        90,
        new Mix(20, 70, 10),
        java.util.Map.of("A", 100));
  }

  private static Form form() throws Exception {
    Blueprint blueprint = new Blueprint("BP", 7, draft(), 1, NINE);
    var id = org.carecert.shared.Identified.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(blueprint, 5L);
    ItemDraft item =
        new ItemDraft(
            "I1",
            ItemType.SINGLE,
            "A-01",
            Importance.X,
            Difficulty.EASY,
            new Wording("问", List.of("甲", "乙")),
            key("B"),
            "source",
            new Wording("물음", List.of("갑", "을")),
            new ItemPicture("手.png", "ab".repeat(32), "洗手步骤图", "손씻기 그림"));
    return new Form("F1", blueprint, 42, List.of(new SealedItem(9, item)), 1, NINE);
  }
}
