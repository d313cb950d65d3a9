package org.carecert.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.launch.Database;
import org.carecert.launch.House;

/** Candidates, sessions and attempts of a demo house, made in its tables; they stay there. */
final class ExamHall {
  private final Database database;
  private final byte[] key;
  private final Path data;

  ExamHall(House house, Path data) throws Exception {
    this.data = data;
    database = house.database();
    key = Files.readAllBytes(data.resolve("keys/exam-attempt.key"));
  }

  /** An attempt with the token that its answers carry. */
  record Seat(String attempt, String token) {}

  /** A candidate who is signed in, and his admission. */
  record Candidate(String admission, String bearer) {}

  Connection connected() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  void done(String... statements) throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  long number(String query) throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** How many rows a second one connection inserts, each with a commit of its own. */
  double commits() throws Exception {
    return new SingleRows(this).loop(1);
  }

  /** Looks at what the database does. */
  DatabaseWatch watch() throws Exception {
    return DatabaseWatch.of(this, data);
  }

  /** The address of the database as its own programs take it. */
  String uri() {
    return database
        .url()
        .replaceFirst("^jdbc:postgresql://", "postgresql://" + database.user() + "@");
  }

  /** The password for it. */
  String password() {
    return database.password();
  }

  /** What an interrupted measurement may have left behind is taken back. */
  void plain() throws SQLException {
    done(
        "alter system reset commit_delay",
        "alter system reset commit_siblings",
        "alter system reset autovacuum",
        "select pg_reload_conf()");
  }

  /** The bells of attempts whose codes begin so. */
  Map<String, Instant> deadlines(String mark) throws SQLException {
    Map<String, Instant> deadlines = new HashMap<>();
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select code, deadline_at from exam_attempt where code like '" + mark + "%'")) {
      while (rows.next()) {
        deadlines.put(rows.getString(1), rows.getTimestamp(2).toInstant());
      }
    }
    return deadlines;
  }

  /** How many responses of attempts are stored whose codes begin so. */
  long responses(String mark) throws SQLException {
    return number(
        "select count(*) from exam_response r join exam_attempt t on t.id = r.attempt_id where"
            + " t.code like '"
            + mark
            + "%'");
  }

  /** How many current answers of such attempts are not the newest response of their item. */
  long notCurrent(String mark) throws SQLException {
    return number(
        ("with ours as (select id from exam_attempt where code like '%s%%'), newest as (select"
                + " distinct on (r.attempt_id, r.item_no) r.attempt_id, r.item_no, r.answer from"
                + " exam_response r join ours on ours.id = r.attempt_id order by r.attempt_id,"
                + " r.item_no, r.client_seq desc) select count(*) from newest n full join (select w.*"
                + " from exam_answer w join ours on ours.id = w.attempt_id) w using (attempt_id,"
                + " item_no) where w.answer is distinct from n.answer")
            .formatted(mark));
  }

  /**
   * Running attempts of the first session.
   *
   * @param deadline SQL of their deadline; a.seat is the attempt's number
   */
  List<Seat> attempts(String mark, int count, int items, String deadline) throws Exception {
    done(
        ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                + " admitted_at) select nextval('shared_id'), '%s' || n, s.id, -n - s.high, n +"
                + " s.high, 0, now() from generate_series(1, %d) n, (select x.id, coalesce((select"
                + " max(seat) from exam_admission a where a.session_id = x.id), 0) as high from"
                + " exam_session x order by x.id limit 1) s")
            .formatted(mark, count),
        ("insert into exam_attempt (id, code, admission_id, person_id, form_id, items,"
                + " started_at, deadline_at, state) select nextval('shared_id'), a.code, a.id,"
                + " a.person_id, s.form_id, %d, now(), %s, 'RUNNING' from"
                + " exam_admission a join exam_session s on s.id = a.session_id where a.code like"
                + " '%s%%'")
            .formatted(items, deadline, mark));
    return seats("t.code like '" + mark + "%'");
  }

  /** The attempts of which this is true (t an attempt, s its session), with tokens. */
  List<Seat> seats(String which) throws Exception {
    List<Seat> seats = new ArrayList<>();
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select t.code, s.code from exam_attempt t join exam_admission a on a.id ="
                    + " t.admission_id join exam_session s on s.id = a.session_id where "
                    + which
                    + " order by t.id")) {
      while (rows.next()) {
        seats.add(new Seat(rows.getString(1), token(rows.getString(1), rows.getString(2))));
      }
    }
    return seats;
  }

  /** The current answers of a session, by attempt and item ({@code attempt/item}). */
  Map<String, String> answers(String session) throws SQLException {
    Map<String, String> answers = new HashMap<>();
    try (Connection connection = connected();
        PreparedStatement statement =
            connection.prepareStatement(
                "select t.code, w.item_no, w.answer from exam_answer w join exam_attempt t on t.id"
                    + " = w.attempt_id join exam_admission a on a.id = t.admission_id join"
                    + " exam_session s on s.id = a.session_id where s.code = ?")) {
      statement.setString(1, session);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          answers.put(rows.getString(1) + "/" + rows.getInt(2), rows.getString(3));
        }
      }
    }
    return answers;
  }

  /** People with accounts, bearer tokens, a course behind them, and nothing against them. */
  void people(String mark, int count) throws Exception {
    String cohort =
        "(select c.id from training_cohort c where c.occupation = '4-10-01-03' and c.level = 5"
            + " order by c.id limit 1)";
    done(
        ("insert into identity_person (id, code, name, document_type, document_digest,"
                + " document_sealed, document_masked, birth_date, sex, recorded_at) select"
                + " nextval('shared_id'), '%1$s' || n, '考生' || n, 'RESIDENT_ID',"
                + " sha256(('%1$s' || n)::bytea), document_sealed, document_masked, date"
                + " '1990-01-01', 'FEMALE', now() from generate_series(1, %2$d) n, (select"
                + " document_sealed, document_masked from identity_person order by id limit 1) p")
            .formatted(mark, count),
        ("insert into identity_account (id, username, display_name, password, roles, person_id)"
                + " select nextval('shared_id'), p.code, p.name, '!', 'CANDIDATE', p.id from"
                + " identity_person p where p.code like '%s%%'")
            .formatted(mark),
        ("insert into training_trainee (id, code, cohort_id, roster_id, row_number, person_id,"
                + " occupation, level, trainee_group, state, counted, enrolled_at) select"
                + " nextval('shared_id'), p.code, c.id, (select r.id from training_roster r where"
                + " r.cohort_id = c.id limit 1), 1, p.id, c.occupation, c.level, 'OTHER',"
                + " 'ENROLLED', true, now() from identity_person p, training_cohort c where c.id ="
                + " %s and p.code like '%s%%'")
            .formatted(cohort, mark),
        ("insert into training_hours_entry (id, trainee_id, part, minutes, source, reference,"
                + " occurred_on, recorded_at) select nextval('shared_id'), t.id, p.part,"
                + " 10000, 'MEETING', 'M' || p.part, current_date - 30, now() from"
                + " training_trainee t, (values ('THEORY'), ('PRACTICE')) p(part) where t.code like"
                + " '%s%%'")
            .formatted(mark));
    try (Connection connection = connected();
        PreparedStatement token =
            connection.prepareStatement(
                "insert into identity_token (digest, account_id, issued_at, expires_at) select ?,"
                    + " id, now(), now() + interval '8 hours' from identity_account where username"
                    + " = ?")) {
      for (int n = 1; n <= count; n++) {
        token.setBytes(1, sha256(bearer(mark + n)));
        token.setString(2, mark + n);
        token.addBatch();
      }
      token.executeBatch();
    }
  }

  /**
   * A session like the first one, open now, watched by enough, with everybody of this mark admitted
   * and seen at the door.
   */
  List<Candidate> session(String people, String code) throws Exception {
    done(
        ("insert into exam_session select (jsonb_populate_record(s, jsonb_build_object('id',"
                + " nextval('shared_id'), 'code', '%s', 'state', 'PLANNED', 'published_by', null,"
                + " 'published_at', null, 'opens_at', now() - interval '1 minute', 'closes_at',"
                + " now() + interval '6 hours', 'identity_demanded', true))).* from exam_session s where s.id = (select"
                + " min(id) from exam_session)")
            .formatted(code),
        ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                + " admitted_at) select nextval('shared_id'), '%1$s' || p.code, s.id, p.id,"
                + " row_number() over (order by p.id), 0, now() from identity_person p,"
                + " exam_session s where s.code = '%1$s' and p.code like '%2$s%%'")
            .formatted(code, people),
        ("insert into exam_paper_release (id, session_id, form_id, officer_id, released_at) select"
                + " nextval('shared_id'), s.id, s.form_id, n, now() from exam_session s, generate_series(-2,"
                + " -1) n where s.code = '%s'")
            .formatted(code),
        ("insert into exam_invigilator (id, session_id, account_id, named_by, named_at) select"
                + " nextval('shared_id'), s.id, -n, 0, now() from exam_session s, generate_series(1,"
                + " (select greatest(2, ceil(count(*) / 15.0)::int) from exam_admission a join"
                + " exam_session x on x.id = a.session_id where x.code = '%1$s')) n where s.code ="
                + " '%1$s'")
            .formatted(code),
        ("insert into exam_identity_check (id, admission_id, seen, checked_by, checked_at) select"
                + " nextval('shared_id'), a.id, true, 0, now() from exam_admission a join"
                + " exam_session s on s.id = a.session_id where s.code = '%s'")
            .formatted(code));
    List<Candidate> candidates = new ArrayList<>();
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select a.code, p.code from exam_admission a join exam_session s on s.id ="
                    + " a.session_id join identity_person p on p.id = a.person_id where s.code = '"
                    + code
                    + "' order by a.seat")) {
      while (rows.next()) {
        candidates.add(new Candidate(rows.getString(1), bearer(rows.getString(2))));
      }
    }
    return candidates;
  }

  /** A bearer token of a demo account. */
  String signedIn(String username) throws Exception {
    try (Connection connection = connected();
        PreparedStatement token =
            connection.prepareStatement(
                "insert into identity_token (digest, account_id, issued_at, expires_at) select ?,"
                    + " id, now(), now() + interval '8 hours' from identity_account where username"
                    + " = ? on conflict do nothing")) {
      token.setBytes(1, sha256(bearer(username)));
      token.setString(2, username);
      token.executeUpdate();
    }
    return bearer(username);
  }

  /** The bearer token that was kept for an account. */
  static String bearer(String username) {
    return "bench-" + username;
  }

  private static byte[] sha256(String text) throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private String token(String attempt, String session) throws Exception {
    long until = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
    String body = attempt + "." + until + "." + session;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] seal = mac.doFinal(("token:" + body).getBytes(StandardCharsets.UTF_8));
    return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
  }
}
