package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carecert.launch.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A start and the publication of results meet in the same moment: whichever transaction is first,
 * the other waits for it and sees what it did.
 */
class StartOrPublicationIT {
  private static final String STARTS = "candidate-2";

  private static ExamSeason season;
  private static String first = "";
  private static String second = "";
  private static String waves = "";

  @BeforeAll
  static void taught() {
    season = new ExamSeason();
    season.taught();
    first = session("2026-07-06");
    second = session("2026-07-08");
    waves = season.planned("evaluator-1", "2026-07-10");
    done(
        season
            .who("evaluator-1")
            .put("/exam/sessions/" + waves + "/arrangement", "{\"waves\":3,\"waveSeconds\":600}"));
  }

  @AfterAll
  static void close() {
    season.close();
  }

  private static String session(String day) {
    String session = season.planned("evaluator-1", day);
    assertEquals(3, season.admitted(session));
    return session;
  }

  private static CompletableFuture<Caller.Answer> publication(String session) {
    return CompletableFuture.supplyAsync(
        () -> season.who("evaluator-1").post("/exam/sessions/" + session + "/publish", null));
  }

  @Test
  void a_start_that_is_under_way_is_seen_by_the_publication_that_waits_for_it() throws Exception {
    String session = first;
    season.at("2026-07-06 09:05");
    String admission = season.admission(STARTS, session);
    season.at("2026-07-06 12:01");
    try (Connection start = transaction()) {
      // What a start does first, and what it does last.
      run(start, "select id from exam_admission where code = ? for update", admission);
      CompletableFuture<Caller.Answer> publication = publication(session);
      waits(publication);
      run(
          start,
          "insert into exam_attempt (id, code, admission_id, person_id, form_id, items, shapes,"
              + " started_at, deadline_at, state) select nextval('shared_id'), 'SLIPPEDIN', a.id,"
              + " a.person_id, s.form_id, 50, '', timestamptz '2026-07-06 11:59:59.999+08',"
              + " timestamptz '2026-07-06 12:00:00+08', 'RUNNING' from exam_admission a join"
              + " exam_session s on s.id = a.session_id where a.code = ?",
          admission);
      start.commit();
      refused("409 STILL_SITTING", publication.get(20, TimeUnit.SECONDS));
    }
    assertEquals(List.of("0"), count(session, "exam_result r where r.session_id"));
  }

  @Test
  void a_start_that_waits_for_a_publication_finds_the_session_closed() throws Exception {
    String session = second;
    season.at("2026-07-08 09:05");
    String admission = season.admission(STARTS, session);
    try (Connection publication = transaction()) {
      run(publication, "select id from exam_session where code = ? for update", session);
      run(
          publication,
          "select id from exam_admission where session_id = (select id from exam_session where code"
              + " = ?) order by id for update",
          session);
      CompletableFuture<Caller.Answer> start =
          CompletableFuture.supplyAsync(
              () ->
                  season
                      .who(STARTS)
                      .post("/exam/attempts", "{\"admission\":\"" + admission + "\"}"));
      waits(start);
      run(
          publication,
          "update exam_session set state = 'PUBLISHED', published_by = 1, published_at = timestamptz"
              + " '2026-07-08 09:05+08' where code = ?",
          session);
      publication.commit();
      refused("409 SESSION_CLOSED", start.get(20, TimeUnit.SECONDS));
    }
    assertEquals(
        List.of("0"),
        count(
            session,
            "exam_attempt t join exam_admission a on a.id = t.admission_id where a.session_id"));
  }

  @Test
  void a_paper_is_released_as_long_as_a_late_wave_may_still_start() {
    String releases = "/exam/sessions/" + waves + "/releases";
    season.at("2026-07-10 12:19");
    assertEquals(1, done(season.who("evaluator-1").post(releases, null)).size());
    season.at("2026-07-10 12:21");
    refused("409 WINDOW_CLOSED", season.who("evaluator-1b").post(releases, null));
  }

  private static void waits(CompletableFuture<Caller.Answer> call) {
    assertThrows(TimeoutException.class, () -> call.get(1_500, TimeUnit.MILLISECONDS));
  }

  private static List<String> count(String session, String from) {
    return Tables.column(
        season.database(),
        "select count(*)::text from " + from + " = (select id from exam_session where code = ?)",
        session);
  }

  private static Connection transaction() throws SQLException {
    Database database = season.database();
    Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password());
    connection.setAutoCommit(false);
    return connection;
  }

  private static void run(Connection in, String statement, String code) throws SQLException {
    try (PreparedStatement prepared = in.prepareStatement(statement)) {
      prepared.setString(1, code);
      prepared.execute();
    }
  }
}
