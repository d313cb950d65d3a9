package org.carecert.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.carecert.launch.House;

/**
 * The item analysis of a session of ten thousand attempts at fifty items, by its REST call on a
 * running demo house: every response read, marked, analysed, and the statistics written back.
 * Beside it, in the same run, the bare reading of the same rows in the same order by one
 * connection. Session and answers stay in that house.
 */
public final class AnalysisBench {
  private static final String NEWEST =
      "(select t.* from exam_attempt t join exam_admission a on a.id = t.admission_id join"
          + " exam_session s on s.id = a.session_id where s.code = '%s') t";

  private final Crowd crowd;
  private final ExamHall hall;
  private final int attempts;

  private AnalysisBench(House house, Path data, int attempts) throws Exception {
    this.crowd = new Crowd(house.address());
    this.hall = new ExamHall(house, data);
    this.attempts = attempts;
  }

  /** The data folder of a running house; rounds; attempts. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int attempts = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
    new AnalysisBench(House.running(data), data, attempts).run(rounds);
  }

  private void run(int rounds) throws Exception {
    hall.plain();
    String code = "A" + Long.toString(System.nanoTime(), 36);
    String bearer = hall.signedIn("evaluator-1");
    hall.session("none-", code);
    answered(code);
    double[] analyses = new double[rounds];
    double[] readings = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      readings[round] = reading(code);
      Crowd.Moment moment =
          crowd.once(
              List.of(
                  Crowd.request(
                      "POST",
                      "/exam/sessions/" + code + "/analysis",
                      "Authorization: Bearer " + bearer,
                      "")));
      analyses[round] = moment.seconds();
      if (moment.refused() > 0
          || !moment.answers().get(0).body().contains("\"attempts\":" + attempts)) {
        throw new IllegalStateException(moment.answers().get(0).toString());
      }
      System.out.printf(
          "round %d: analysis %.2f s, bare reading %.2f s%n",
          round + 1, analyses[round], readings[round]);
    }
    long written =
        hall.number(
            "select count(distinct f.id) from exam_form_statistic f join exam_session s on s.id ="
                + " f.session_id where s.code = '"
                + code
                + "'");
    if (written < rounds) {
      throw new IllegalStateException("only " + written + " analyses were written back");
    }
    double ratio = Crowd.median(analyses) / Crowd.median(readings);
    Figures.row(
        String.format("item analysis of %,d attempts at 50 items", attempts),
        String.format("%.2f s, median of %d", Crowd.median(analyses), rounds),
        String.format(
            "bare reading of the same rows by one connection %.2f s: ratio %.1f",
            Crowd.median(readings), ratio),
        Figures.atMost(10, Crowd.median(analyses)));
  }

  private void answered(String code) throws Exception {
    String session = "(select id, form_id from exam_session where code = '" + code + "') s";
    String ours = NEWEST.formatted(code);
    hall.done(
        "insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
            + " admitted_at) select nextval('shared_id'), '%1$s' || n, s.id, -n, n, 0, now() from"
                .formatted(code)
            + " generate_series(1, "
            + attempts
            + ") n, "
            + session,
        "insert into exam_attempt (id, code, admission_id, person_id, form_id, items, started_at,"
            + " deadline_at, state, finished_at, finished_by, digest, receipt) select"
            + " nextval('shared_id'), a.code, a.id, a.person_id, s.form_id, 50, now(), now() +"
            + " interval '1 hour', 'FINISHED', now(), 'CANDIDATE', repeat('0', 64), a.code from"
            + " exam_admission a join "
            + session
            + " on s.id = a.session_id",
        "insert into exam_response (attempt_id, client_seq, server_seq, item_no, answer, saved_at)"
            + " select t.id, n, nextval('exam_response_seq'), n, substr('ABCD', 1 + ((t.id * 31 + n"
            + " * n) % 4)::int, 1), t.started_at + n * interval '40 seconds' from"
            + " generate_series(1, 50) n, "
            + ours,
        "update exam_session set state = 'PUBLISHED', published_by = 0, published_at = now() where"
            + " code = '"
            + code
            + "'",
        "analyze exam_response",
        "analyze exam_attempt");
  }

  private double reading(String code) throws Exception {
    long start = System.nanoTime();
    long rows = 0;
    try (Connection connection = hall.connected();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(5_000);
      try (ResultSet responses =
          statement.executeQuery(
              "select r.attempt_id, r.item_no, r.answer, r.client_seq, r.saved_at from"
                  + " exam_response r join "
                  + NEWEST.formatted(code)
                  + " on t.id = r.attempt_id order by r.attempt_id, r.server_seq")) {
        while (responses.next()) {
          rows += responses.getString(3).length();
        }
      }
    }
    if (rows != attempts * 50L) {
      throw new IllegalStateException("only " + rows + " answers");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
