package org.carecert.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.carecert.launch.House;

/**
 * Whether an answer costs the same however many attempts are stored: a thousand candidates save
 * with 64 connections on a house that holds a thousand finished attempts, then ten thousand, and so
 * on up to a million, two responses each. Beside it single-row commits of the same moment. The
 * first refusal ends it, and every acknowledged answer is counted in the database afterwards.
 * Everything stays in that house; it grows by about two gigabytes.
 */
public final class GrowthBench {
  private static final int LIVE = 1_000;
  private static final int CONNECTIONS = 64;

  private final Crowd crowd;
  private final ExamHall hall;
  private final List<ExamHall.Seat> seats;
  private final String mark = "G" + Long.toString(System.nanoTime(), 36) + "x";
  private final int[] sequences = new int[LIVE];
  private long acknowledged;

  private GrowthBench(House house, Path data) throws Exception {
    crowd = new Crowd(house.address());
    hall = new ExamHall(house, data);
    seats = hall.attempts(mark + "live", LIVE, 50, "now() + interval '1 day'");
  }

  /** The data folder of a running house; the most attempts; seconds a measurement. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    new GrowthBench(House.running(data), data).run(most, Duration.ofSeconds(seconds));
  }

  private void run(int most, Duration length) throws Exception {
    saves(Duration.ofSeconds(8));
    int stored = 0;
    double[] rates = new double[3];
    for (int level = 1_000; level <= most; level *= 10) {
      store(stored + 1, level);
      stored = level;
      hall.done("vacuum analyze exam_attempt", "vacuum analyze exam_response", "checkpoint");
      Crowd.Measured last = null;
      for (int round = 0; round < rates.length; round++) {
        last = saves(length);
        rates[round] = last.perSecond();
      }
      System.out.printf(
          "%d attempts stored: %.0f saves/s (median of 3), last: %s; single-row commits %.0f/s%n",
          level, Crowd.median(rates), last, hall.commits());
    }
    long found = hall.responses(mark + "live");
    if (found != acknowledged) {
      throw new IllegalStateException(acknowledged + " acknowledged, " + found + " stored");
    }
    System.out.printf(
        "all %d acknowledged answers stand in the database, no others; %d connections beside %d"
            + " attempts: %s%n",
        found, CONNECTIONS, stored, Moodle.saves(Crowd.median(rates)));
  }

  private Crowd.Measured saves(Duration time) throws Exception {
    Crowd.Measured measured = crowd.load(CONNECTIONS, this::save, time, 0);
    acknowledged += measured.accepted();
    return measured;
  }

  private byte[] save(int number) {
    int attempt = number % LIVE;
    int sequence = ++sequences[attempt];
    String body =
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
            .formatted(sequence % 50 + 1, sequence, "ABCD".charAt(sequence % 4));
    return Crowd.request(
        "POST", "/exam/answers", "Attempt-Token: " + seats.get(attempt).token(), body);
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
                + " r.attempt_id, r.item_no, r.answer, r.client_seq, r.server_seq from exam_response"
                + " r join exam_attempt t on t.id = r.attempt_id join exam_admission a on a.id ="
                + " t.admission_id where a.code like '%1$s%%' and a.seat between 1000000000 + %2$d and"
                + " 1000000000 + %3$d")
            .formatted(mark, from, to));
  }
}
