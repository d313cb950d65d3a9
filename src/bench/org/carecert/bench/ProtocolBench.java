package org.carecert.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.House;

/**
 * An exam as people sit it, by the protocol of the public load test of Moodle 4.5 (Universidad de
 * la República, March 2026), so that figures compare: people arrive spread over 180 s, all wait at
 * a barrier until the last has come and then start at the same moment, each thinks 30 to 90 s
 * before each answer, all hand in; afterwards every answer that was acknowledged is looked up in
 * the database, and every attempt is handed in. That test spreads its starts a little behind the
 * barrier, this one does not. Latencies count from the moment at which a call was due. Beside it,
 * all the time, an empty call each second. People, session and attempts stay in that house.
 */
public final class ProtocolBench {
  private static final Pattern CODE = Pattern.compile("\"attempt\":\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final int RAMP_UP_SECONDS = 180;
  private static final int LEAST_THOUGHT = 30;
  private static final int MOST_THOUGHT = 90;
  private static final String EMPTY = "empty call";

  private final Crowd crowd;
  private final ExamHall hall;
  private final int answers;
  private final Random random = new Random(2_026);
  private final Map<String, List<Long>> latencies = new HashMap<>();
  private final Map<String, String[]> acknowledged = new HashMap<>();
  private final List<Sitter> sitters = new ArrayList<>();
  private int coming;
  private int here;
  private int left;

  private ProtocolBench(House house, Path data, int answers) throws Exception {
    this.crowd = new Crowd(house.address());
    this.hall = new ExamHall(house, data);
    this.answers = answers;
  }

  /** The data folder of a running house; candidates; answers of each. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int candidates = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    int answers = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    new ProtocolBench(House.running(data), data, answers).run(candidates);
  }

  private void run(int candidates) throws Exception {
    hall.plain();
    String mark = "U" + Long.toString(System.nanoTime(), 36) + "x";
    hall.people(mark, candidates);
    PriorityQueue<Crowd.Call> calls = new PriorityQueue<>();
    for (ExamHall.Candidate candidate : hall.session(mark, mark + "s")) {
      Sitter sitter = new Sitter(candidate, sitters.size());
      sitters.add(sitter);
      calls.add(sitter.arrive(seconds(0, RAMP_UP_SECONDS)));
    }
    coming = sitters.size();
    left = sitters.size();
    calls.add(empty(0));
    System.out.printf(
        "%d candidates, %d answers each: about %d minutes%n",
        candidates,
        answers,
        (RAMP_UP_SECONDS + (answers + 1) * (LEAST_THOUGHT + 3 * MOST_THOUGHT) / 4) / 60 + 1);
    crowd.paced(candidates + 1, calls, this::next);
    String stand = verified(mark + "s");
    for (String what : List.of("arrival", "start", "answer", "hand-in")) {
      Figures.row(
          "an exam at people's pace, " + candidates + " candidates: " + what,
          told(what),
          EMPTY + ": " + told(EMPTY),
          what.equals("answer") ? Figures.atMost(150, p99(what)) : "");
    }
    Figures.row(
        "beside Moodle, at people's pace",
        Moodle.SAVE_P99.beside(p99("answer")),
        "theirs 8 at a time");
    Figures.row("looked up afterwards", stand, "", Figures.none("difference", 0));
  }

  // A call that is not answered as it should be ends the exam.
  private List<Crowd.Call> next(Crowd.Call call, Crowd.Answer answer, long at) {
    if (answer.status() != (call.what().equals(EMPTY) ? 204 : 200)) {
      throw new IllegalStateException(
          "refused: " + call.what() + " " + answer.status() + " " + answer.body());
    }
    latencies.computeIfAbsent(call.what(), what -> new ArrayList<>()).add(at - call.at());
    if (call.what().equals(EMPTY)) {
      return left > 0 ? List.of(empty(at + 1_000_000_000L)) : List.of();
    }
    if (!call.what().equals("arrival")) {
      return sitters.get(call.line()).answered(call, answer, at);
    }
    here++;
    return here < coming ? List.of() : sitters.stream().map(sitter -> sitter.start(at)).toList();
  }

  private Crowd.Call empty(long at) {
    return new Crowd.Call(sitters.size(), at, EMPTY, Crowd.empty());
  }

  private String told(String what) {
    long[] sorted = sorted(what);
    return String.format(
        "%d, median %.1f ms, p99 %.1f ms, longest %.1f ms, none refused",
        sorted.length, sorted[sorted.length / 2] / 1e6, p99(what), sorted[sorted.length - 1] / 1e6);
  }

  private double p99(String what) {
    long[] sorted = sorted(what);
    return sorted[(int) (sorted.length * 0.99)] / 1e6;
  }

  private long[] sorted(String what) {
    return latencies.get(what).stream().mapToLong(Long::longValue).sorted().toArray();
  }

  // Each acknowledged answer is the current one of its item, there is none besides, and everybody
  // has handed in.
  private String verified(String session) throws Exception {
    Map<String, String> kept = hall.answers(session);
    long wrong = 0;
    long told = 0;
    for (Map.Entry<String, String[]> each : acknowledged.entrySet()) {
      for (int item = 1; item <= answers; item++) {
        String answer = each.getValue()[item];
        if (answer != null) {
          told++;
          wrong += answer.equals(kept.get(each.getKey() + "/" + item)) ? 0 : 1;
        }
      }
    }
    long handedIn =
        hall.number(
            "select count(*) from exam_attempt t join exam_admission a on a.id = t.admission_id"
                + " join exam_session s on s.id = a.session_id where t.state = 'FINISHED' and"
                + " t.finished_by = 'CANDIDATE' and s.code = '"
                + session
                + "'");
    long expected = (long) answers * sitters.size();
    if (wrong > 0 || kept.size() != told || told != expected || handedIn != sitters.size()) {
      throw new IllegalStateException(
          String.format(
              "%d answers are not as acknowledged; %d stored, %d acknowledged, %d given; %d handed"
                  + " in",
              wrong, kept.size(), told, expected, handedIn));
    }
    return String.format(
        "all %d answers stand as acknowledged, no others; all %d handed in", told, handedIn);
  }

  private long seconds(int from, int to) {
    return (long) ((from + random.nextDouble() * (to - from)) * 1e9);
  }

  /** One candidate: arrives, waits, starts, thinks, answers, thinks, and hands in. */
  private final class Sitter {
    private final ExamHall.Candidate candidate;
    private final int line;
    private ExamHall.Seat seat = new ExamHall.Seat("", "");
    private int item;

    Sitter(ExamHall.Candidate candidate, int line) {
      this.candidate = candidate;
      this.line = line;
    }

    Crowd.Call arrive(long at) {
      return call(at, "arrival", Crowd.request("GET", "/exam/mine", bearer(), ""));
    }

    Crowd.Call start(long at) {
      String body = "{\"admission\":\"" + candidate.admission() + "\"}";
      return call(at, "start", Crowd.request("POST", "/exam/attempts", bearer(), body));
    }

    /** What he does next; nothing = he has gone home. */
    List<Crowd.Call> answered(Crowd.Call call, Crowd.Answer answer, long now) {
      if (call.what().equals("hand-in")) {
        left--;
        return List.of();
      }
      if (call.what().equals("start")) {
        Matcher code = CODE.matcher(answer.body());
        Matcher token = TOKEN.matcher(answer.body());
        if (!code.find() || !token.find()) {
          throw new IllegalStateException(answer.body());
        }
        seat = new ExamHall.Seat(code.group(1), token.group(1));
        acknowledged.put(seat.attempt(), new String[answers + 1]);
      } else {
        acknowledged.get(seat.attempt())[item] = letter(item);
      }
      long at = now + seconds(LEAST_THOUGHT, MOST_THOUGHT);
      return List.of(item++ < answers ? answer(at) : handIn(at));
    }

    private Crowd.Call answer(long at) {
      String body =
          "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}".formatted(item, item, letter(item));
      return call(at, "answer", Crowd.request("POST", "/exam/answers", token(), body));
    }

    private Crowd.Call handIn(long at) {
      String path = "/exam/attempts/" + seat.attempt() + "/hand-in";
      return call(at, "hand-in", Crowd.request("POST", path, token(), ""));
    }

    private Crowd.Call call(long at, String what, byte[] bytes) {
      return new Crowd.Call(line, at, what, bytes);
    }

    private String bearer() {
      return "Authorization: Bearer " + candidate.bearer();
    }

    private String token() {
      return "Attempt-Token: " + seat.token();
    }

    private String letter(int of) {
      return String.valueOf("ABCD".charAt((seat.attempt().hashCode() & 3) + of & 3));
    }
  }
}
