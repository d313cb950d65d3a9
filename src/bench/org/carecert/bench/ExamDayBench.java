package org.carecert.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.House;

/**
 * The bell and the end of an exam on a running demo house: a thousand admitted candidates press
 * start in the same moment and each holds his own paper; later all hand in at once, and every
 * attempt is marked. Beside it, in the same run: the same number of empty calls at once, and
 * single-row commits. In rounds of their own, as counting collects the heap, it is counted before
 * and after the start, and again after every page has asked for its time and sent ten answers, so
 * that the memory of an open attempt is known; in the last of them also how often the start looked
 * into the tables of items. People, sessions and attempts stay in that house.
 */
public final class ExamDayBench {
  private static final Pattern CODE = Pattern.compile("\"attempt\":\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Pattern STEM = Pattern.compile("\"stem\":");
  private static final int ITEMS = 50;
  private static final int SENT = 10;
  private static final int COUNTED = 3;

  // A connection tells its counters when it has been idle for ten seconds.
  private static final int COUNTERS_LATE_SECONDS = 11;

  private final Path data;
  private final Crowd crowd;
  private final ExamHall hall;
  private final int candidates;

  private ExamDayBench(House house, Path data, int candidates) throws Exception {
    this.data = data;
    this.crowd = new Crowd(house.address());
    this.hall = new ExamHall(house, data);
    this.candidates = candidates;
  }

  /** The data folder of a running house; rounds; candidates; words for the state of the house. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int candidates = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
    String state = args.length > 3 ? args[3] : "";
    new ExamDayBench(House.running(data), data, candidates).run(rounds, state);
  }

  private void run(int rounds, String state) throws Exception {
    hall.plain();
    String mark = "D" + Long.toString(System.nanoTime(), 36) + "x";
    hall.people(mark, candidates);
    Days days = new Days(rounds);
    for (int round = 0; round < rounds; round++) {
      day(mark + (char) ('a' + round), round, days);
    }
    for (int round = 0; round < COUNTED; round++) {
      counted(mark + (char) ('a' + rounds + round), round, days);
    }
    told(days, state.isEmpty() ? "" : ", " + state);
  }

  /** What the rounds gave. */
  private static final class Days {
    final double[] bells;
    final double[] ends;
    final double[] calls;
    final double[] started = new double[COUNTED];
    final double[] memory = new double[COUNTED];
    double scans;

    Days(int rounds) {
      bells = new double[rounds];
      ends = new double[rounds];
      calls = new double[rounds];
    }
  }

  private void day(String session, int round, Days days) throws Exception {
    Crowd.Moment empty = crowd.once(empties());
    allAccepted(empty);
    Crowd.Moment bell = bell(session);
    List<ExamHall.Seat> seats = seats(bell);
    sat(seats);
    Crowd.Moment end = end(session, seats);
    days.calls[round] = empty.seconds();
    days.bells[round] = bell.seconds();
    days.ends[round] = end.seconds();
    System.out.printf(
        "round %d: as many empty calls %.2f s; bell: %s; hand-in and marking: %s%n",
        round + 1, empty.seconds(), bell, end);
  }

  private void counted(String session, int round, Days days) throws Exception {
    long scans = scans();
    long before = Heap.live(data);
    List<ExamHall.Seat> seats = seats(bell(session));
    long after = Heap.live(data);
    days.scans = (double) (scans() - scans) / candidates;
    sat(seats);
    days.started[round] = (after - before) / 1000.0 / candidates;
    days.memory[round] = (Heap.live(data) - before) / 1000.0 / candidates;
    end(session, seats);
    System.out.printf(
        "counted: heap for each open attempt %.1f kB after the start, %.1f kB after its time was"
            + " asked and %d answers sent; %.3f looks into the tables of items for each start%n",
        days.started[round], days.memory[round], SENT, days.scans);
  }

  private Crowd.Moment bell(String session) throws Exception {
    String people = session.substring(0, session.length() - 1);
    return crowd.once(hall.session(people, session).stream().map(ExamDayBench::start).toList());
  }

  private Crowd.Moment end(String session, List<ExamHall.Seat> seats) throws Exception {
    answered(session);
    Crowd.Moment end = crowd.once(seats.stream().map(ExamDayBench::handIn).toList());
    allAccepted(end);
    marked(session);
    return end;
  }

  private void told(Days days, String state) throws Exception {
    double bell = Crowd.median(days.bells);
    double end = Crowd.median(days.ends);
    String limit =
        String.format(
            "as many empty calls at one moment %.2f s; single-row commits %.0f/s",
            Crowd.median(days.calls), hall.commits());
    Figures.row(
        "the bell, " + candidates + " candidates" + state,
        String.format("%.2f s (%s), none refused", bell, range(days.bells)),
        limit,
        Figures.atMost(4, bell));
    Figures.row(
        "hand-in and marking, " + candidates + " attempts" + state,
        String.format("%.2f s (%s)", end, range(days.ends)),
        limit,
        Figures.atMost(3, end));
    Figures.row(
        "beside Moodle" + state,
        Moodle.STARTS.beside(candidates / bell)
            + "; "
            + Moodle.FIRST_PAGES.beside(candidates / bell)
            + "; "
            + Moodle.HAND_INS.beside(candidates / end),
        "a start brings the whole paper with it; our hand-ins are marked");
    Figures.row(
        "looks into the tables of items for each start" + state,
        String.format("%.3f", days.scans),
        ITEMS + " items on each paper",
        Figures.atMost(1, days.scans));
    Figures.row(
        "heap for each open attempt, " + SENT + " answers sent" + state,
        String.format(
            "%.1f kB (%s), median of %d", Crowd.median(days.memory), range(days.memory), COUNTED),
        String.format("after the start %.1f kB", Crowd.median(days.started)),
        Figures.atMost(20, Crowd.median(days.memory)));
  }

  private static String range(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return String.format("%.2f to %.2f", sorted[0], sorted[sorted.length - 1]);
  }

  private long scans() throws Exception {
    TimeUnit.SECONDS.sleep(COUNTERS_LATE_SECONDS);
    return hall.number(
        "select sum(coalesce(seq_scan, 0) + coalesce(idx_scan, 0)) from pg_stat_user_tables where"
            + " relname in ('exam_item', 'exam_item_version', 'exam_item_step', 'exam_form_item')");
  }

  private List<byte[]> empties() {
    return Collections.nCopies(candidates, Crowd.empty());
  }

  // Every page does what it does first: it asks for its time from a device of its own, and sends.
  private void sat(List<ExamHall.Seat> seats) throws IOException {
    allAccepted(crowd.once(seats.stream().map(ExamDayBench::time).toList()));
    for (int item = 1; item <= SENT; item++) {
      int now = item;
      allAccepted(crowd.once(seats.stream().map(seat -> answer(seat, now)).toList()));
    }
  }

  private static void allAccepted(Crowd.Moment moment) {
    if (moment.refused() > 0) {
      throw new IllegalStateException(moment.toString());
    }
  }

  private static byte[] time(ExamHall.Seat seat) {
    return Crowd.request("GET", "/exam/attempts/" + seat.attempt() + "/time", headers(seat), "");
  }

  private static String headers(ExamHall.Seat seat) {
    return "Attempt-Token: "
        + seat.token()
        + "\r\nAttempt-Device: "
        + Integer.toHexString(seat.attempt().hashCode() | 0x10000000);
  }

  private static byte[] answer(ExamHall.Seat seat, int item) {
    return Crowd.request(
        "POST",
        "/exam/answers",
        headers(seat),
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"A\"}".formatted(item, item));
  }

  private static byte[] start(ExamHall.Candidate candidate) {
    return Crowd.request(
        "POST",
        "/exam/attempts",
        "Authorization: Bearer " + candidate.bearer(),
        "{\"admission\":\"" + candidate.admission() + "\"}");
  }

  private static byte[] handIn(ExamHall.Seat seat) {
    return Crowd.request(
        "POST", "/exam/attempts/" + seat.attempt() + "/hand-in", headers(seat), "");
  }

  // Everybody holds a paper of his own with every item on it.
  private List<ExamHall.Seat> seats(Crowd.Moment bell) {
    Set<String> codes = new HashSet<>();
    List<ExamHall.Seat> seats = new ArrayList<>();
    for (Crowd.Answer answer : bell.answers()) {
      Matcher code = CODE.matcher(answer.body());
      Matcher token = TOKEN.matcher(answer.body());
      long items = STEM.matcher(answer.body()).results().count();
      if (answer.status() != 200 || !code.find() || !token.find() || items != ITEMS) {
        throw new IllegalStateException(answer.status() + " " + items + " " + answer.body());
      }
      codes.add(code.group(1));
      seats.add(new ExamHall.Seat(code.group(1), token.group(1)));
    }
    if (codes.size() != candidates) {
      throw new IllegalStateException("only " + codes.size() + " attempts");
    }
    return seats;
  }

  private void answered(String session) throws Exception {
    String attempts =
        "(select t.* from exam_attempt t join exam_admission a on a.id = t.admission_id join"
            + " exam_session s on s.id = a.session_id where s.code = '"
            + session
            + "') t";
    String letter = "substr('ABCD', 1 + ((t.id + n) % 4)::int, 1)";
    hall.done(
        "insert into exam_response (attempt_id, client_seq, server_seq, item_no, answer, saved_at)"
            + " select t.id, n, nextval('exam_response_seq'), n, "
            + letter
            + ", now() from generate_series("
            + (SENT + 1)
            + ", 50) n, "
            + attempts,
        "insert into exam_answer (attempt_id, item_no, answer, client_seq, server_seq) select"
            + " r.attempt_id, r.item_no, r.answer, r.client_seq, r.server_seq from exam_response r"
            + " join "
            + attempts
            + " on t.id = r.attempt_id where r.client_seq > "
            + SENT);
  }

  // Each has every answer that it was given and a theory mark; the points are those that the keys
  // of the form give.
  private void marked(String session) throws Exception {
    long marks =
        hall.number(
            "select count(*) from exam_mark m join exam_session s on s.id = m.session_id where"
                + " s.code = '"
                + session
                + "' and m.points > 0");
    long open =
        hall.number(
            "select count(*) from exam_attempt t join exam_admission a on a.id = t.admission_id"
                + " join exam_session s on s.id = a.session_id where t.state = 'RUNNING' and s.code"
                + " = '"
                + session
                + "'");
    if (marks != candidates || open != 0) {
      throw new IllegalStateException(marks + " marks, " + open + " still open");
    }
  }
}
