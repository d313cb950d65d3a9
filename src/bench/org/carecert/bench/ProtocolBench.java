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
 * la República, March 2026), so that figures compare: everybody waits at a barrier, starts come
 * spread over 180 s, each thinks 30 to 90 s before each answer, all hand in; afterwards every
 * answer that was acknowledged is looked up in the database. People, session and attempts stay in
 * that house.
 */
public final class ProtocolBench {
  private static final Pattern CODE = Pattern.compile("\"attempt\":\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final int RAMP_UP_SECONDS = 180;
  private static final int LEAST_THOUGHT = 30;
  private static final int MOST_THOUGHT = 90;

  private final Crowd crowd;
  private final ExamHall hall;
  private final int answers;
  private final Random random = new Random(2_026);
  private final Map<String, List<Long>> latencies = new HashMap<>();
  private final Map<String, String[]> acknowledged = new HashMap<>();
  private long refused;

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
    String mark = "U" + Long.toString(System.nanoTime(), 36) + "x";
    hall.people(mark, candidates);
    PriorityQueue<Crowd.Call> calls = new PriorityQueue<>();
    List<Sitter> sitters = new ArrayList<>();
    for (ExamHall.Candidate candidate : hall.session(mark, mark + "s")) {
      Sitter sitter = new Sitter(candidate);
      sitters.add(sitter);
      calls.add(sitter.start(sitters.size() - 1, seconds(0, RAMP_UP_SECONDS)));
    }
    crowd.paced(
        candidates,
        calls,
        (call, answer, nanos) -> sitters.get(call.line()).answered(call, answer, nanos));
    for (String what : List.of("start", "answer", "hand-in")) {
      print(what);
    }
    System.out.printf("refused: %d; %s%n", refused, verified(mark + "s"));
    System.out.println("Moodle 4.5.6, tuned, 8 autosaves at a time: p99 110-156 ms");
  }

  private void print(String what) {
    long[] sorted = latencies.get(what).stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "%s: %d, median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
        what,
        sorted.length,
        sorted[sorted.length / 2] / 1e6,
        sorted[(int) (sorted.length * 0.99)] / 1e6,
        sorted[sorted.length - 1] / 1e6);
  }

  // Each acknowledged answer is the current one of its item, and there is none besides.
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
    if (wrong > 0 || kept.size() != told) {
      throw new IllegalStateException(
          wrong
              + " answers are not as acknowledged; "
              + kept.size()
              + " stored, "
              + told
              + " told");
    }
    return "all " + told + " acknowledged answers stand in the database as acknowledged";
  }

  private long seconds(int from, int to) {
    return (long) ((from + random.nextDouble() * (to - from)) * 1e9);
  }

  /** One candidate: starts, thinks, answers, thinks, and hands in. */
  private final class Sitter {
    private final ExamHall.Candidate candidate;
    private ExamHall.Seat seat = new ExamHall.Seat("", "");
    private int item;

    Sitter(ExamHall.Candidate candidate) {
      this.candidate = candidate;
    }

    Crowd.Call start(int line, long at) {
      return new Crowd.Call(
          line,
          at,
          "start",
          Crowd.request(
              "POST",
              "/exam/attempts",
              "Authorization: Bearer " + candidate.bearer(),
              "{\"admission\":\"" + candidate.admission() + "\"}"));
    }

    /** What he does next; null = he has gone home. */
    Crowd.Call answered(Crowd.Call call, Crowd.Answer answer, long nanos) {
      latencies.computeIfAbsent(call.what(), what -> new ArrayList<>()).add(nanos);
      if (answer.status() != 200) {
        refused++;
        return null;
      }
      if (call.what().equals("start")) {
        Matcher code = CODE.matcher(answer.body());
        Matcher token = TOKEN.matcher(answer.body());
        if (!code.find() || !token.find()) {
          throw new IllegalStateException(answer.body());
        }
        seat = new ExamHall.Seat(code.group(1), token.group(1));
        acknowledged.put(seat.attempt(), new String[answers + 1]);
      } else if (call.what().equals("answer")) {
        acknowledged.get(seat.attempt())[item] = letter(item);
      } else {
        return null;
      }
      long at = call.at() + nanos + seconds(LEAST_THOUGHT, MOST_THOUGHT);
      return item++ < answers ? answer(call.line(), at) : handIn(call.line(), at);
    }

    private Crowd.Call answer(int line, long at) {
      String body =
          "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}".formatted(item, item, letter(item));
      return new Crowd.Call(
          line,
          at,
          "answer",
          Crowd.request("POST", "/exam/answers", "Attempt-Token: " + seat.token(), body));
    }

    private Crowd.Call handIn(int line, long at) {
      return new Crowd.Call(
          line,
          at,
          "hand-in",
          Crowd.request(
              "POST",
              "/exam/attempts/" + seat.attempt() + "/hand-in",
              "Attempt-Token: " + seat.token(),
              ""));
    }

    private String letter(int of) {
      return String.valueOf("ABCD".charAt((seat.attempt().hashCode() & 3) + of & 3));
    }
  }
}
