package org.carecert.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.carecert.launch.House;

/**
 * Whether an answer costs the same however many attempts are stored: a thousand candidates save
 * with 64 connections on a house that holds a thousand finished attempts, then ten thousand, and so
 * on up to a million, two responses each. Beside it, in turns, empty JAX-RS calls of the same
 * moment, so that a server that grows warmer hides nothing, and single-row commits. The first
 * refusal ends it, and every acknowledged answer is counted in the database afterwards. Everything
 * stays in that house; it grows by about two gigabytes.
 */
public final class GrowthBench {
  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 3;

  /** What it may cost more at most, as a share, to be called flat. */
  private static final double FLAT = 0.80;

  private final ExamHall hall;
  private final Savers savers;
  private final String mark = "G" + Long.toString(System.nanoTime(), 36) + "y";

  private GrowthBench(House house, Path data) throws Exception {
    hall = new ExamHall(house, data);
    savers = new Savers(house, hall, "G");
  }

  /** The data folder of a running house; the most attempts; seconds a measurement. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    new GrowthBench(House.running(data), data).run(most, Duration.ofSeconds(seconds));
  }

  private void run(int most, Duration length) throws Exception {
    hall.plain();
    savers.answers(CONNECTIONS, Duration.ofSeconds(30), 0);
    savers.empty(CONNECTIONS, Duration.ofSeconds(20));
    // Vacuumed when nothing is measured.
    hall.done("alter system set autovacuum = off", "select pg_reload_conf()");
    try {
      levels(most, length);
    } finally {
      hall.plain();
    }
    savers.counted();
  }

  private void levels(int most, Duration length) throws Exception {
    int stored = 0;
    double first = 0;
    for (int level = 1_000; level <= most; level *= 10) {
      store(stored + 1, level);
      stored = level;
      for (String table : new String[] {"admission", "attempt", "response", "answer"}) {
        hall.done("vacuum analyze exam_" + table);
      }
      hall.done("checkpoint");
      savers.answers(CONNECTIONS, Duration.ofSeconds(3), 0);
      double[] rates = new double[ROUNDS];
      double[] calls = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        calls[round] = savers.empty(CONNECTIONS, length).perSecond();
        rates[round] = savers.answers(CONNECTIONS, length, 0).perSecond();
      }
      double ratio = Crowd.median(rates) / Crowd.median(calls);
      first = first == 0 ? ratio : first;
      Figures.row(
          String.format("answer saves, %,d finished attempts more", level),
          String.format(
              "%.0f/s beside %,d stored attempts",
              Crowd.median(rates), hall.number("select count(*) from exam_attempt")),
          String.format(
              "empty JAX-RS call %.0f/s: ratio %.2f, %.2f of the first; single-row commits %.0f/s",
              Crowd.median(calls), ratio, ratio / first, hall.commits()),
          Figures.atLeast(FLAT, ratio / first) + " (of the first ratio)");
      if (level == most) {
        Figures.row(
            "beside Moodle, 64 connections, all of them stored",
            Moodle.SAVES.beside(Crowd.median(rates)),
            "");
      }
    }
  }

  private void store(int from, int to) throws Exception {
    hall.done(
        ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                + " admitted_at) select nextval('shared_id'), '%1$s' || n, s.id, -1000000000 - n,"
                + " 1000000000 + n, 0, now() from generate_series(%2$d, %3$d) n, (select min(id) as id"
                + " from exam_session) s")
            .formatted(mark, from, to),
        ("insert into exam_attempt (id, code, admission_id, person_id, form_id, items, started_at,"
                + " deadline_at, state, finished_at, finished_by, digest, receipt) select"
                + " nextval('shared_id'), a.code, a.id, a.person_id, s.form_id, 50, now() - interval"
                + " '9 hours', now() - interval '7 hours', 'FINISHED', now() - interval '8 hours',"
                + " 'CANDIDATE', repeat('0', 64), a.code from exam_admission a join exam_session s on"
                + " s.id = a.session_id where a.code like '%1$s%%' and a.seat between 1000000000 +"
                + " %2$d and 1000000000 + %3$d")
            .formatted(mark, from, to),
        ("insert into exam_response (attempt_id, client_seq, server_seq, item_no, answer, saved_at)"
                + " select t.id, n, nextval('exam_response_seq'), n, 'A', now() - interval '8 hours'"
                + " from exam_attempt t join exam_admission a on a.id = t.admission_id,"
                + " generate_series(1, 2) n where a.code like '%1$s%%' and a.seat between 1000000000 +"
                + " %2$d and 1000000000 + %3$d")
            .formatted(mark, from, to),
        ("insert into exam_answer (attempt_id, item_no, answer, client_seq, server_seq) select"
                + " r.attempt_id, r.item_no, r.answer, r.client_seq, r.server_seq from exam_response r"
                + " join exam_attempt t on t.id = r.attempt_id join exam_admission a on a.id ="
                + " t.admission_id where a.code like '%1$s%%' and a.seat between 1000000000 + %2$d and"
                + " 1000000000 + %3$d")
            .formatted(mark, from, to));
  }
}
