package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.ResponseLine;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.store.AnswerLog;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole attempts over a line that loses, repeats and reorders what is sent on it, through the
 * statement that stores, on the real database. What was taken is held against what was sent, and
 * the answers that count, which the database keeps, against those that the law reads out of the
 * history.
 */
class AttemptHistoriesTest {
  private static final Instant BELL = Instant.parse("2026-12-01T01:00:00Z");
  private static final int ROUNDS = 25;
  private static final int CANDIDATES = 5;
  private static final int ANSWERS = 60;

  @TempDir static Path folder;
  private static BareDatabase database;
  private static Connection looking;

  @BeforeAll
  static void start() throws Exception {
    database = ExamTables.ofAnswers(folder);
    looking = database.connected();
  }

  @AfterAll
  static void stop() throws Exception {
    looking.close();
    database.close();
  }

  /** What one round's line brought, and what was answered to it. */
  private static final class History {
    final Random random;
    final List<AnswerSave> brought = new ArrayList<>();
    final Map<AnswerSave, List<SaveVerdict>> told = new HashMap<>();

    History(int seed) {
      random = new Random(seed);
    }

    /** What candidates mean to send: most in time, the last six after the bell. */
    void sends(String attempt) {
      for (int sequence = 1; sequence <= ANSWERS; sequence++) {
        String letter = "ABCD".substring(random.nextInt(4)).substring(0, 1);
        Instant at = BELL.plusMillis((sequence - ANSWERS + 6) * 1_000L);
        AnswerSave save =
            new AnswerSave(attempt, new GivenAnswer(1 + random.nextInt(20), sequence, letter), at);
        if (random.nextInt(10) > 0) {
          for (int times = 0; times <= random.nextInt(3); times++) {
            brought.add(save);
          }
        }
      }
    }

    void arrives(List<AnswerSave> batch, AnswerLog log) {
      List<SaveVerdict> verdicts = log.append(batch);
      synchronized (told) {
        for (int i = 0; i < batch.size(); i++) {
          told.computeIfAbsent(batch.get(i), save -> new ArrayList<>()).add(verdicts.get(i));
        }
      }
    }
  }

  @Test
  void whatever_the_line_does_the_answers_that_count_are_those_of_the_history() throws Exception {
    ExecutorService lines = Executors.newFixedThreadPool(2);
    try (AnswerLog first = new AnswerLog(database.source());
        AnswerLog second = new AnswerLog(database.source())) {
      for (int round = 0; round < ROUNDS; round++) {
        History history = new History(round);
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
          running(attempt(round, candidate));
          history.sends(attempt(round, candidate));
        }
        Collections.shuffle(history.brought, history.random);
        List<Future<?>> sending = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
          AnswerLog log = half == 0 ? first : second;
          List<List<AnswerSave>> batches = batches(history, half);
          sending.add(lines.submit(() -> batches.forEach(batch -> history.arrives(batch, log))));
        }
        for (Future<?> each : sending) {
          each.get();
        }
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
          holds(attempt(round, candidate), history);
        }
      }
    } finally {
      lines.shutdownNow();
    }
  }

  // Two writers at once, and the answers of one attempt always with the same, as in the intake.
  private static List<List<AnswerSave>> batches(History history, int half) {
    List<AnswerSave> own = new ArrayList<>();
    for (AnswerSave save : history.brought) {
      if (Math.floorMod(save.attempt().hashCode(), 2) == half) {
        own.add(save);
      }
    }
    List<List<AnswerSave>> batches = new ArrayList<>();
    Random random = new Random(half);
    for (int from = 0; from < own.size(); ) {
      int to = Math.min(own.size(), from + 1 + random.nextInt(40));
      batches.add(own.subList(from, to));
      from = to;
    }
    return batches;
  }

  private static void holds(String attempt, History history) throws SQLException {
    Map<Integer, ResponseLine> stored = new HashMap<>();
    for (ResponseLine line : lines("exam_response", attempt)) {
      assertEquals(null, stored.put(line.clientSeq(), line), attempt + ": twice");
    }
    int late = 0;
    int inTime = 0;
    for (Map.Entry<AnswerSave, List<SaveVerdict>> each : history.told.entrySet()) {
      AnswerSave save = each.getKey();
      if (!save.attempt().equals(attempt)) {
        continue;
      }
      ResponseLine line = stored.get(save.given().clientSeq());
      if (save.at().isAfter(BELL)) {
        late++;
        assertEquals(null, line, attempt + ": " + save + " came after its deadline");
        each.getValue().forEach(verdict -> assertEquals("LATE", why(verdict)));
      } else {
        inTime++;
        assertNotNull(line, attempt + ": " + save + " was acknowledged and is not there");
        assertEquals(save.given().itemNo(), line.itemNo());
        assertEquals(save.given().answer(), line.answer());
        each.getValue().forEach(verdict -> assertEquals(line.serverSeq(), serverSeq(verdict)));
      }
    }
    assertEquals(inTime, stored.size(), attempt + ": what nobody sent");
    assertTrue(late > 0 && inTime > 30, attempt + ": " + inTime + " in time, " + late + " late");
    Map<Integer, Answer> counts = new HashMap<>();
    lines("exam_answer", attempt)
        .forEach(line -> counts.put(line.itemNo(), new Answer(line.answer())));
    assertEquals(ResponseLine.current(stored.values()), counts, attempt);
  }

  @Test
  void another_answer_under_a_number_that_was_used_moves_nothing_in_whatever_order_it_comes()
      throws SQLException {
    try (AnswerLog log = new AnswerLog(database.source())) {
      for (int round = 0; round < ROUNDS; round++) {
        String attempt = "used" + round;
        running(attempt);
        History history = new History(1_000 + round);
        history.sends(attempt);
        List<AnswerSave> both = new ArrayList<>(history.brought);
        for (AnswerSave save : history.brought) {
          String other = save.given().answer().equals("A") ? "B" : "A";
          both.add(
              new AnswerSave(
                  attempt,
                  new GivenAnswer(save.given().itemNo(), save.given().clientSeq(), other),
                  save.at()));
        }
        Collections.shuffle(both, history.random);
        Map<Integer, String> first = new HashMap<>();
        for (AnswerSave save : both) {
          SaveVerdict verdict = log.append(List.of(save)).get(0);
          if (save.at().isAfter(BELL)) {
            assertEquals("LATE", why(verdict));
            continue;
          }
          String taken =
              first.computeIfAbsent(save.given().clientSeq(), number -> save.given().answer());
          assertEquals(
              taken.equals(save.given().answer()) ? "" : "SEQUENCE_USED", why(verdict), attempt);
        }
        Map<Integer, String> stored = new HashMap<>();
        List<ResponseLine> lines = lines("exam_response", attempt);
        lines.forEach(line -> stored.put(line.clientSeq(), line.answer()));
        assertEquals(first, stored, attempt);
        Map<Integer, Answer> counts = new HashMap<>();
        lines("exam_answer", attempt)
            .forEach(line -> counts.put(line.itemNo(), new Answer(line.answer())));
        assertEquals(ResponseLine.current(lines), counts, attempt);
      }
    }
  }

  private static String attempt(int round, int candidate) {
    return "history" + round + "of" + candidate;
  }

  private static long serverSeq(SaveVerdict verdict) {
    assertNotNull(verdict.saved(), verdict.toString());
    return verdict.saved().serverSeq();
  }

  private static String why(SaveVerdict verdict) {
    return verdict.refusal() == null ? "" : verdict.refusal().reason().name();
  }

  private static List<ResponseLine> lines(String table, String attempt) throws SQLException {
    List<ResponseLine> lines = new ArrayList<>();
    try (Statement statement = looking.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select r.server_seq, r.client_seq, r.item_no, r.answer from %s r join exam_attempt a"
                        .formatted(table)
                    + " on a.id = r.attempt_id where a.code = '%s'".formatted(attempt))) {
      while (rows.next()) {
        lines.add(
            new ResponseLine(rows.getLong(1), rows.getInt(2), rows.getInt(3), rows.getString(4)));
      }
    }
    return lines;
  }

  // Nothing but the attempt counts here: its session and paper are left out.
  private static void running(String code) throws SQLException {
    ExamTables.running(database, code, BELL);
  }
}
