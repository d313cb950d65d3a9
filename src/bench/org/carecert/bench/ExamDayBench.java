package org.carecert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * single-row commits. The heap is counted before and after the start, and again after every page
 * has asked for its time and sent ten answers, so that the memory of an open attempt is known.
 * People, sessions and attempts stay in that house.
 */
public final class ExamDayBench {
  private static final Pattern CODE = Pattern.compile("\"attempt\":\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
  private static final Pattern STEM = Pattern.compile("\"stem\":");
  private static final int ITEMS = 50;
  private static final int SENT = 10;

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

  /** The data folder of a running house; rounds; candidates. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    int candidates = args.length > 2 ? Integer.parseInt(args[2]) : 1_000;
    new ExamDayBench(House.running(data), data, candidates).run(rounds);
  }

  private void run(int rounds) throws Exception {
    String mark = "D" + Long.toString(System.nanoTime(), 36) + "x";
    hall.people(mark, candidates);
    System.out.printf("single-row commits of one connection: %.0f/s%n", hall.commits());
    double[] bells = new double[rounds];
    double[] ends = new double[rounds];
    double[] calls = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      calls[round] = crowd.once(empties()).seconds();
      String session = mark + (char) ('a' + round);
      List<ExamHall.Candidate> sitting = hall.session(mark, session);
      long before = heap();
      Crowd.Moment bell = crowd.once(sitting.stream().map(ExamDayBench::start).toList());
      bells[round] = bell.seconds();
      List<ExamHall.Seat> seats = seats(bell);
      long after = heap();
      sat(seats);
      long sat = heap();
      answered(session);
      Crowd.Moment end = crowd.once(seats.stream().map(ExamDayBench::handIn).toList());
      ends[round] = end.seconds();
      marked(session);
      System.out.printf(
          "round %d: as many empty calls %.2f s; bell: %s; hand-in and marking: %s; heap for each"
              + " open attempt %.1f kB after the start, %.1f kB after its time was asked and %d"
              + " answers sent%n",
          round + 1,
          calls[round],
          bell,
          end,
          (after - before) / 1000.0 / candidates,
          (sat - before) / 1000.0 / candidates,
          SENT);
    }
    System.out.printf(
        "medians of %d: bell %.2f s, hand-in and marking %.2f s, empty calls %.2f s%n",
        rounds, Crowd.median(bells), Crowd.median(ends), Crowd.median(calls));
    System.out.printf(
        "%s; %s (theirs without the marking)%n",
        Moodle.starts(candidates / Crowd.median(bells)),
        Moodle.handIns(candidates / Crowd.median(ends)));
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
    return Crowd.request(
        "GET",
        "/exam/attempts/" + seat.attempt() + "/time",
        "Attempt-Token: "
            + seat.token()
            + "\r\nAttempt-Device: "
            + Integer.toHexString(seat.attempt().hashCode() | 0x10000000),
        "");
  }

  private static byte[] answer(ExamHall.Seat seat, int item) {
    return Crowd.request(
        "POST",
        "/exam/answers",
        "Attempt-Token: " + seat.token(),
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
        "POST",
        "/exam/attempts/" + seat.attempt() + "/hand-in",
        "Attempt-Token: " + seat.token(),
        "");
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
        "insert into exam_answer (attempt_id, item_no, answer, client_seq, server_seq) select r.attempt_id,"
            + " r.item_no, r.answer, r.client_seq, r.server_seq from exam_response r join "
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
            "select count(*) from exam_attempt t join exam_admission a on a.id = t.admission_id join"
                + " exam_session s on s.id = a.session_id where t.state = 'RUNNING' and s.code = '"
                + session
                + "'");
    if (marks != candidates || open != 0) {
      throw new IllegalStateException(marks + " marks, " + open + " still open");
    }
  }

  // What lives after a full collection.
  private long heap() throws IOException, InterruptedException {
    String pid = Files.readString(data.resolve("server.pid")).strip();
    Process count =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                pid,
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(count.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    count.waitFor(60, TimeUnit.SECONDS);
    Matcher total = TOTAL.matcher(text);
    if (!total.find()) {
      throw new IllegalStateException(text.substring(0, Math.min(300, text.length())));
    }
    return Long.parseLong(total.group(1));
  }
}
