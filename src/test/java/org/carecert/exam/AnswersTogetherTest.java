package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.AnswerShape;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.store.AnswerLog;
import org.carecert.launch.BareDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of many candidates that are stored by one commit, on the real database. */
class AnswersTogetherTest {
  private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

  @TempDir static Path folder;
  private static BareDatabase database;
  private static AnswerLog log;

  @BeforeAll
  static void start() throws Exception {
    database = ExamTables.ofAnswers(folder, "V0761__exam_attempt_order");
    log = new AnswerLog(database.source());
  }

  @AfterAll
  static void stop() throws Exception {
    log.close();
    database.close();
  }

  @Test
  void many_answers_of_many_attempts_keep_the_order_of_each_and_the_last_one_counts()
      throws SQLException {
    List<AnswerSave> saves = new ArrayList<>();
    for (int attempt = 0; attempt < 10; attempt++) {
      running("many" + attempt, NOW.plusSeconds(60));
    }
    for (int sequence = 1; sequence <= 20; sequence++) {
      for (int attempt = 0; attempt < 10; attempt++) {
        String letter = "ABCD".substring(sequence % 4, sequence % 4 + 1);
        saves.add(save("many" + attempt, sequence % 5 + 1, sequence, letter));
      }
    }
    List<SaveVerdict> verdicts = log.append(saves);
    for (int attempt = 0; attempt < 10; attempt++) {
      long last = 0;
      for (int i = attempt; i < saves.size(); i += 10) {
        long sequence = serverSeq(verdicts.get(i));
        assertTrue(sequence > last, "the order of an attempt");
        last = sequence;
      }
    }
    assertEquals(200, count("exam_response", "many"));
    assertEquals(50, count("exam_answer", "many"));
    assertEquals(
        "16,17,18,19,20",
        database.text(
            "select string_agg(client_seq::text, ',' order by client_seq) from exam_answer w join"
                + " exam_attempt a on a.id = w.attempt_id where a.code = 'many3'"));
  }

  @Test
  void who_answered_under_a_lower_number_than_another_machine_is_told_that_it_does_not_count()
      throws SQLException {
    running("below", NOW.plusSeconds(60));
    assertTrue(counts(log.append(List.of(save("below", 1, 9, "B"))).get(0)));
    AnswerSave lower = save("below", 1, 7, "A");
    assertFalse(counts(log.append(List.of(lower)).get(0)));
    assertFalse(counts(log.append(List.of(lower)).get(0)), "asked again it is told again");
    assertTrue(counts(log.append(List.of(save("below", 2, 8, "A"))).get(0)), "another item");
    List<SaveVerdict> both =
        log.append(List.of(save("below", 1, 10, "C"), save("below", 1, 11, "D")));
    assertFalse(counts(both.get(0)));
    assertTrue(counts(both.get(1)));
    assertEquals(
        "D",
        database.text(
            "select w.answer from exam_answer w join exam_attempt a on a.id = w.attempt_id where"
                + " a.code = 'below' and w.item_no = 1"));
  }

  private static boolean counts(SaveVerdict verdict) {
    return Objects.requireNonNull(verdict.saved()).counts();
  }

  @Test
  void the_same_answer_again_is_the_same_save_and_another_one_is_refused() throws SQLException {
    running("again", NOW.plusSeconds(60));
    AnswerSave first = save("again", 1, 1, "A");
    List<SaveVerdict> twice = log.append(List.of(first, first, save("again", 1, 1, "B")));
    assertEquals(serverSeq(twice.get(0)), serverSeq(twice.get(1)));
    assertEquals("SEQUENCE_USED", why(twice.get(2)));
    SaveVerdict later = log.append(List.of(save("again", 1, 1, "A"))).get(0);
    assertEquals(serverSeq(twice.get(0)), serverSeq(later));
    assertEquals(1, count("exam_response", "again"));
  }

  @Test
  void what_came_before_the_bell_is_taken_however_long_it_waited_and_what_came_after_is_late()
      throws SQLException {
    running("bell", NOW);
    AnswerSave inTime = new AnswerSave("bell", new GivenAnswer(1, 1, "A"), NOW);
    AnswerSave late =
        new AnswerSave("bell", new GivenAnswer(2, 2, "B"), NOW.plus(1, ChronoUnit.MICROS));
    List<SaveVerdict> verdicts = log.append(List.of(inTime, late));
    assertNotNull(verdicts.get(0).saved());
    assertEquals("LATE", why(verdicts.get(1)));
    assertEquals(1, count("exam_response", "bell"));
  }

  @Test
  void time_that_was_given_counts_in_the_statement_that_stores() throws SQLException {
    running("given", NOW);
    AnswerSave late = new AnswerSave("given", new GivenAnswer(1, 1, "A"), NOW.plusSeconds(90));
    assertEquals("LATE", why(log.append(List.of(late)).get(0)));
    give("given", 60);
    assertEquals("LATE", why(log.append(List.of(late)).get(0)));
    give("given", 30);
    AnswerSave later = new AnswerSave("given", new GivenAnswer(2, 2, "A"), NOW.plusMillis(90_001));
    List<SaveVerdict> verdicts = log.append(List.of(late, later));
    assertNotNull(verdicts.get(0).saved());
    assertEquals("LATE", why(verdicts.get(1)));
  }

  @Test
  void in_a_pause_nothing_is_stored_but_what_came_before_it() throws SQLException {
    running("paused", NOW.plusSeconds(60));
    database.done(
        "update exam_attempt set paused_at = timestamptz '%s' where code = 'paused'"
            .formatted(NOW.plusSeconds(5)));
    AnswerSave before = new AnswerSave("paused", new GivenAnswer(1, 1, "A"), NOW.plusSeconds(4));
    AnswerSave meanwhile = new AnswerSave("paused", new GivenAnswer(2, 2, "B"), NOW.plusSeconds(5));
    List<SaveVerdict> verdicts = log.append(List.of(before, meanwhile));
    assertNotNull(verdicts.get(0).saved());
    assertEquals("PAUSED", why(verdicts.get(1)));
    database.done("update exam_attempt set paused_at = null where code = 'paused'");
    assertNotNull(log.append(List.of(meanwhile)).get(0).saved());
  }

  @Test
  void an_answer_that_meets_a_pause_waits_for_it_and_is_not_stored() throws Exception {
    running("halt", NOW.plusSeconds(60));
    try (Connection pausing = database.connected();
        Statement statement = pausing.createStatement()) {
      pausing.setAutoCommit(false);
      statement.execute(
          "update exam_attempt set paused_at = timestamptz '%s' where code = 'halt'"
              .formatted(NOW));
      CompletableFuture<List<SaveVerdict>> saving =
          CompletableFuture.supplyAsync(() -> log.append(List.of(save("halt", 1, 1, "A"))));
      try {
        saving.get(500, TimeUnit.MILLISECONDS);
        throw new AssertionError("the answer did not wait");
      } catch (TimeoutException waits) {
        pausing.commit();
      }
      assertEquals("PAUSED", why(saving.get(10, TimeUnit.SECONDS).get(0)));
    }
    assertEquals(0, count("exam_response", "halt"));
  }

  @Test
  void no_start_is_set_anew_and_no_time_comes_but_by_an_adjustment() throws SQLException {
    running("fixed", NOW);
    give("fixed", 60);
    for (String set :
        List.of(
            "started_at = started_at + interval '1 minute'",
            "deadline_at = deadline_at + interval '1 minute'",
            "extra_seconds = 3600",
            "extra_seconds = 0",
            "person_id = 2",
            "order_manner = 2",
            "admission_id = 0")) {
      refusedByTheDatabase("update exam_attempt set " + set + " where code = 'fixed'");
    }
    assertEquals(
        "1",
        database.text("select order_manner from exam_attempt where code = 'fixed'"),
        "what began before the manners were told apart");
    refusedByTheDatabase("delete from exam_attempt where code = 'fixed'");
    refusedByTheDatabase("update exam_time_adjustment set seconds = 7200");
    refusedByTheDatabase("delete from exam_time_adjustment");
    assertThrows(SQLException.class, () -> give("fixed", -60));
    assertEquals(
        "60", database.text("select extra_seconds from exam_attempt where code = 'fixed'"));
  }

  private static void refusedByTheDatabase(String sql) {
    SQLException refused = assertThrows(SQLException.class, () -> database.done(sql), sql);
    assertEquals("23514", refused.getSQLState(), refused.getMessage());
  }

  // Of an incident that nothing but the adjustment needs.
  private static void give(String attempt, int seconds) throws SQLException {
    String incident = database.text("select nextval('shared_id')");
    database.done(
        "set session_replication_role = replica; insert into exam_incident (id, code, session_id,"
            + " kind, reason, began_at, ended_at, declared_by, declared_at) values (%s, '%s', 1,"
                .formatted(incident, incident)
            + " 'EXTENSION', 'x', '%s', '%s', 1, '%s')".formatted(NOW, NOW, NOW));
    database.done(
        "insert into exam_time_adjustment (id, attempt_id, kind, seconds, reason, officer_id,"
            + " given_at, incident_id) select nextval('shared_id'), id, 'EXTENSION', %d, 'x', 1,"
                .formatted(seconds)
            + " timestamptz '%s', %s from exam_attempt where code = '%s'"
                .formatted(NOW, incident, attempt));
  }

  @Test
  void what_waited_for_the_line_is_judged_by_its_grace_and_kept_with_its_true_time()
      throws SQLException {
    running("grace", NOW);
    Instant arrived = NOW.plusSeconds(40);
    AnswerSave waited = new AnswerSave("grace", new GivenAnswer(1, 1, "A"), arrived, NOW);
    AnswerSave tooLong =
        new AnswerSave("grace", new GivenAnswer(2, 2, "B"), arrived, NOW.plusMillis(1));
    List<SaveVerdict> verdicts = log.append(List.of(waited, tooLong));
    assertNotNull(verdicts.get(0).saved());
    assertEquals("LATE", why(verdicts.get(1)));
    assertEquals(
        "40",
        database.text(
            "select extract(epoch from r.saved_at - a.deadline_at)::int from exam_response r join"
                + " exam_attempt a on a.id = r.attempt_id where a.code = 'grace'"));
  }

  @Test
  void one_refusal_stops_no_other_answer() throws SQLException {
    running("good", NOW.plusSeconds(60));
    running("over", NOW.plusSeconds(60));
    database.done(FINISH.formatted("over"));
    List<SaveVerdict> verdicts =
        log.append(
            List.of(
                save("over", 1, 1, "A"),
                save("nobody", 1, 1, "A"),
                save("good", 51, 1, "A"),
                save("good", 50, 2, "A")));
    assertEquals("HANDED_IN", why(verdicts.get(0)));
    assertEquals("NOT_FOUND", why(verdicts.get(1)));
    assertEquals("ITEM_UNKNOWN", why(verdicts.get(2)));
    assertNotNull(verdicts.get(3).saved());
  }

  @Test
  void an_answer_that_meets_a_hand_in_waits_for_it_and_is_not_stored_after_its_digest()
      throws Exception {
    running("meets", NOW.plusSeconds(60));
    try (Connection handIn = database.connected();
        Statement statement = handIn.createStatement()) {
      handIn.setAutoCommit(false);
      statement.execute("select * from exam_attempt where code = 'meets' for update");
      CompletableFuture<List<SaveVerdict>> saving =
          CompletableFuture.supplyAsync(() -> log.append(List.of(save("meets", 1, 1, "A"))));
      try {
        saving.get(500, TimeUnit.MILLISECONDS);
        throw new AssertionError("the answer did not wait");
      } catch (TimeoutException waits) {
        assertEquals(0, count("exam_response", "meets"));
      }
      statement.execute(FINISH.formatted("meets"));
      handIn.commit();
      assertEquals("HANDED_IN", why(saving.get(10, TimeUnit.SECONDS).get(0)));
    }
    assertEquals(0, count("exam_response", "meets"));
  }

  @Test
  void an_answer_is_stored_only_if_its_item_is_answered_so() throws SQLException {
    running("shaped", NOW.plusSeconds(60));
    database.done(
        "update exam_attempt set shapes = '1LPOFT' || repeat('1', 44) where code = 'shaped'");
    String text = "孩".repeat(2_000);
    List<String> good = List.of("B", "ACD", "A2B1", "CAB", "36.5 ℃", text);
    List<String> bad = List.of("AB", "CA", "B1A2", "ABA", "字".repeat(201), text + "子");
    List<AnswerSave> saves = new ArrayList<>();
    for (int item = 1; item <= 6; item++) {
      saves.add(save("shaped", item, 2 * item, good.get(item - 1)));
      saves.add(save("shaped", item, 2 * item + 1, bad.get(item - 1)));
      saves.add(save("shaped", item, 100 + item, ""));
    }
    List<SaveVerdict> verdicts = log.append(saves);
    for (int i = 0; i < saves.size(); i += 3) {
      assertNotNull(verdicts.get(i).saved(), verdicts.get(i).toString());
      assertEquals("ANSWER_INVALID", why(verdicts.get(i + 1)));
      assertNotNull(verdicts.get(i + 2).saved(), verdicts.get(i + 2).toString());
    }
    assertEquals(12, count("exam_response", "shaped"));
  }

  @Test
  void the_database_and_the_law_read_every_answer_alike() throws SQLException {
    Random random = new Random(706);
    String signs = "AABBCDEFGHI1289 字\n😀";
    List<AnswerShape> shapes = List.of(AnswerShape.values());
    int fitting = 0;
    try (Connection connection = database.connected();
        PreparedStatement ask = connection.prepareStatement("select exam_answer_fits(?, ?)")) {
      for (int i = 0; i < 6_000; i++) {
        AnswerShape shape = shapes.get(i % shapes.size());
        StringBuilder answer = new StringBuilder();
        int length = i % 50 == 0 ? 195 + random.nextInt(10) : random.nextInt(6);
        random
            .ints(length, 0, signs.codePointCount(0, signs.length()))
            .map(at -> signs.codePointAt(signs.offsetByCodePoints(0, at)))
            .forEach(answer::appendCodePoint);
        ask.setString(1, String.valueOf(shape.code()));
        ask.setString(2, answer.toString());
        try (ResultSet row = ask.executeQuery()) {
          row.next();
          boolean fits = shape.fits(answer.toString());
          assertEquals(fits, row.getBoolean(1), shape + " " + answer);
          fitting += fits ? 1 : 0;
        }
      }
    }
    assertTrue(fitting > 2_000 && fitting < 5_500, "fitting: " + fitting);
  }

  private static final String FINISH =
      "update exam_attempt set state = 'FINISHED', finished_at = now(), finished_by = 'CANDIDATE',"
          + " digest = repeat('0', 64), receipt = code where code = '%s'";

  private static AnswerSave save(String attempt, int item, int sequence, String answer) {
    return new AnswerSave(
        attempt, new GivenAnswer(item, sequence, answer), NOW.plus(Duration.ofMillis(sequence)));
  }

  private static long serverSeq(SaveVerdict verdict) {
    assertNotNull(verdict.saved(), verdict.toString());
    return verdict.saved().serverSeq();
  }

  private static String why(SaveVerdict verdict) {
    assertNotNull(verdict.refusal(), verdict.toString());
    return verdict.refusal().reason().name();
  }

  // Nothing but the attempt counts here: its session and paper are left out.
  private static void running(String code, Instant deadline) throws SQLException {
    ExamTables.running(database, code, deadline);
  }

  private static int count(String table, String attempts) throws SQLException {
    return Integer.parseInt(
        database.text(
            "select count(*) from %s r join exam_attempt a on a.id = r.attempt_id where a.code like '%s%%'"
                .formatted(table, attempts)));
  }
}
