package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.FinishedBy;
import org.carecert.exam.domain.HandInProof;
import org.carecert.exam.domain.HeldReceipt;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.ReceiptFinding;
import org.carecert.exam.domain.ReceiptStanding;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.Seals;
import org.carecert.exam.domain.StoredAnswers;
import org.carecert.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt that is checked after the hand-in. */
class HandInReceiptTest {
  private static final Instant AT = Instant.parse("2026-12-01T02:30:00.123456Z");
  private static final Seals SEALS = new Seals(key("old"));
  private static final List<ResponseLine> TAKEN =
      List.of(
          new ResponseLine(11, 1, 1, "A"),
          new ResponseLine(12, 2, 2, "BD"),
          new ResponseLine(15, 3, 1, "C"),
          new ResponseLine(17, 4, 3, ""));
  private static final HandInProof PROOF = SEALS.handIn("ATT", TAKEN, AT);

  @Test
  void untouched_answers_are_those_of_the_receipt() {
    assertEquals(
        new ReceiptFinding(ReceiptStanding.GENUINE, StoredAnswers.SAME, List.of()),
        found(held(PROOF.answerSeals(), false), TAKEN));
  }

  @Test
  void an_answer_that_was_changed_added_or_taken_away_is_named() {
    assertEquals(List.of(2), differing(with(1, new ResponseLine(12, 2, 2, "B"))));
    List<ResponseLine> more = new ArrayList<>(TAKEN);
    more.add(new ResponseLine(18, 5, 7, "A"));
    assertEquals(List.of(7), differing(more));
    assertEquals(List.of(3), differing(TAKEN.subList(0, 3)));
    assertEquals(List.of(1), differing(List.of(TAKEN.get(0), TAKEN.get(1), TAKEN.get(3))));
  }

  @Test
  void a_replaced_response_that_was_changed_is_told_apart_from_what_counts() {
    ReceiptFinding finding =
        found(held(PROOF.answerSeals(), false), with(0, new ResponseLine(11, 1, 1, "B")));
    assertEquals(StoredAnswers.REPLACED, finding.answers());
    assertEquals(List.of(), finding.differing());
  }

  @Test
  void what_is_marked_is_held_against_what_was_answered() {
    List<ResponseLine> marked =
        List.of(TAKEN.get(1), TAKEN.get(3), new ResponseLine(11, 1, 1, "A"));
    ReceiptFinding finding = held(PROOF.answerSeals(), false).against(SEALS, TAKEN, marked);
    assertEquals(StoredAnswers.CHANGED, finding.answers());
    assertEquals(List.of(1), finding.differing());
  }

  @Test
  void a_receipt_from_before_the_seals_says_that_something_differs_and_not_what() {
    ReceiptFinding finding = found(held(null, false), with(1, new ResponseLine(12, 2, 2, "B")));
    assertEquals(StoredAnswers.CHANGED, finding.answers());
    assertEquals(List.of(), finding.differing());
  }

  @Test
  void after_a_paper_was_given_back_its_first_receipt_covers_the_answers_up_to_then() {
    List<ResponseLine> more = new ArrayList<>(TAKEN);
    more.add(new ResponseLine(30, 5, 2, "A"));
    assertEquals(StoredAnswers.SAME, found(held(null, true), more).answers());
    assertEquals(StoredAnswers.CHANGED, found(held(null, false), more).answers());
  }

  @Test
  void another_code_time_or_digest_is_not_what_was_signed() {
    Receipt right = new Receipt(PROOF.receipt(), PROOF.digest(), AT, FinishedBy.CANDIDATE);
    assertTrue(SEALS.genuine("ATT", right));
    assertFalse(SEALS.genuine("ATU", right));
    Instant later = AT.plusSeconds(1);
    for (Receipt forged :
        List.of(
            new Receipt(
                (right.code().startsWith("X") ? "Y" : "X") + right.code().substring(1),
                right.digest(),
                AT,
                right.finishedBy()),
            new Receipt(right.code(), "0".repeat(64), AT, right.finishedBy()),
            new Receipt(right.code(), right.digest(), later, right.finishedBy()))) {
      assertFalse(SEALS.genuine("ATT", forged));
    }
    assertEquals(
        ReceiptStanding.ALTERED,
        found(
                new HeldReceipt(
                    "ATT",
                    new Receipt(right.code(), right.digest(), later, right.finishedBy()),
                    PROOF.answerSeals(),
                    false),
                TAKEN)
            .standing());
  }

  @Test
  void a_key_that_was_put_aside_still_knows_its_receipts_and_makes_none(@TempDir Path folder)
      throws IOException {
    String before = System.getProperty("env.CARECERT_KEYS", "");
    System.setProperty("env.CARECERT_KEYS", folder.toString());
    try {
      Files.write(folder.resolve("exam-attempt.key"), key("new"));
      Files.write(folder.resolve("exam-attempt.key.until-2026-12-01"), key("old"));
      Files.write(folder.resolve("another.key.until-2026-12-01"), key("another"));
      List<byte[]> aside = Keys.putAside("exam-attempt.key");
      assertEquals(1, aside.size());
      Seals rolled = new Seals(Keys.of("exam-attempt.key", () -> new byte[0]), aside);
      HeldReceipt held = held(PROOF.answerSeals(), false);
      assertEquals(
          new ReceiptFinding(ReceiptStanding.GENUINE, StoredAnswers.SAME, List.of()),
          held.against(rolled, TAKEN, TAKEN));
      List<ResponseLine> changed = with(1, new ResponseLine(12, 2, 2, "B"));
      assertEquals(List.of(2), held.against(rolled, changed, changed).differing());
      assertTrue(
          rolled.held(SEALS.token(new Seals.Held("ATT", "S"), AT), AT).isEmpty(),
          "tokens end with their key");
      assertEquals(
          ReceiptStanding.ALTERED, held.against(new Seals(key("new")), TAKEN, TAKEN).standing());
    } finally {
      if (before.isEmpty()) {
        System.clearProperty("env.CARECERT_KEYS");
      } else {
        System.setProperty("env.CARECERT_KEYS", before);
      }
    }
  }

  private static byte[] key(String name) {
    return (name + "-".repeat(32)).substring(0, 32).getBytes(StandardCharsets.UTF_8);
  }

  private static HeldReceipt held(@Nullable String seals, boolean earlier) {
    return new HeldReceipt(
        "ATT",
        new Receipt(PROOF.receipt(), PROOF.digest(), AT, FinishedBy.CANDIDATE),
        seals,
        earlier);
  }

  private static List<ResponseLine> with(int at, ResponseLine line) {
    List<ResponseLine> changed = new ArrayList<>(TAKEN);
    changed.set(at, line);
    return changed;
  }

  private static ReceiptFinding found(HeldReceipt held, List<ResponseLine> responses) {
    return held.against(SEALS, responses, responses);
  }

  private static List<Integer> differing(List<ResponseLine> responses) {
    ReceiptFinding finding = found(held(PROOF.answerSeals(), false), responses);
    assertEquals(StoredAnswers.CHANGED, finding.answers());
    return finding.differing();
  }
}
