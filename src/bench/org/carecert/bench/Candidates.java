package org.carecert.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.House;

/**
 * Candidates who sit while their house is mistreated. As the sitting page does it, what was not
 * acknowledged is sent again under the same number. They remember every acknowledgement and hold it
 * against the database at the end.
 */
final class Candidates {
  static final int COUNT = 200;
  private static final int A_THREAD = 25;
  private static final Pattern SEQUENCE = Pattern.compile("\"serverSeq\":(\\d+)");
  private static final Pattern BELL = Pattern.compile("\\b(LATE|HANDED_IN)\\b");

  /** The server's clock is steadied, so it may be a moment behind the machine's. */
  private static final Duration STEADIED = Duration.ofSeconds(1);

  private final int port;
  private final String mark;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Instant> sent = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> refusals = new ConcurrentHashMap<>();
  private final List<String> contradictions = new ArrayList<>();
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean over;

  /**
   * Seats them.
   *
   * @param bell every fifth meets the bell within so many seconds
   */
  Candidates(Path data, int port, int bell) throws Exception {
    this.port = port;
    mark = "F" + Long.toString(System.nanoTime(), 36) + "x";
    String deadline =
        "now() + case when a.seat %% 5 = 0 then make_interval(secs => 5 + a.seat %% %d) else"
                .formatted(bell)
            + " interval '1 day' end";
    for (ExamHall.Seat seat :
        new ExamHall(House.running(data), data).attempts(mark, COUNT, 50, deadline)) {
      sittings.add(new Sitting(seat.attempt(), seat.token()));
    }
  }

  private static final class Sitting {
    final String code;
    final String token;
    int sequence = 1;
    boolean closed;
    Instant closedAt = Instant.MAX;

    Sitting(String code, String token) {
      this.code = code;
      this.token = token;
    }

    String key() {
      return code + " " + sequence;
    }

    String body() {
      return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
          .formatted(sequence % 50 + 1, sequence, answer());
    }

    String answer() {
      return "ABCD".substring(sequence % 4, sequence % 4 + 1);
    }
  }

  /** They begin to answer, as fast as they can. */
  void begin() {
    for (int from = 0; from < COUNT; from += A_THREAD) {
      List<Sitting> own = sittings.subList(from, from + A_THREAD);
      Thread thread = new Thread(() -> sit(own));
      thread.start();
      threads.add(thread);
    }
  }

  /** They stop. */
  void end() throws InterruptedException {
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** How many answers were acknowledged until now. */
  int acknowledged() {
    return acknowledged.size();
  }

  /** How often which status refused. */
  Map<Integer, Integer> refusals() {
    return Map.copyOf(refusals);
  }

  /**
   * Holds what they remember against the database: every acknowledged answer is there as it was
   * acknowledged, none is there twice or from after its bell, none that was first sent after its
   * bell was acknowledged, what is there besides was on its way, and the current answers follow
   * from all.
   *
   * @return how many contradictions there are
   */
  int compare(ExamHall hall) throws SQLException {
    Map<String, String> stored = new HashMap<>();
    int late = stored(hall, stored);
    acknowledged.forEach(
        (key, value) -> {
          if (!value.equals(stored.get(key))) {
            told(key + ": acknowledged " + value + ", stored " + stored.get(key));
          }
        });
    Map<String, Instant> bells = hall.deadlines(mark);
    Map<String, String> underWay = new HashMap<>();
    for (Sitting sitting : sittings) {
      underWay.put(sitting.key(), sitting.answer());
    }
    sent.forEach(
        (key, at) -> {
          if (acknowledged.containsKey(key)
              && at.isAfter(bells.get(key.substring(0, key.indexOf(' '))).plus(STEADIED))) {
            told(key + ": first sent " + at + ", after its bell, and acknowledged");
          }
        });
    long besides = 0;
    for (Map.Entry<String, String> each : stored.entrySet()) {
      if (!acknowledged.containsKey(each.getKey())) {
        besides++;
        if (!each.getValue().endsWith(" " + underWay.get(each.getKey()))) {
          told(each.getKey() + ": stored " + each.getValue() + ", but nobody sent it");
        }
      }
    }
    long other = hall.notCurrent(mark);
    contradictions.stream().limit(20).forEach(System.out::println);
    long closed = sittings.stream().filter(sitting -> sitting.closed).count();
    System.out.printf(
        "%d answers acknowledged, %d stored (%d of them under way when it ended), %d attempts met"
            + " their bell, %d stored after it, %d current answers do not follow, %d"
            + " contradictions; refused: %s%n",
        acknowledged.size(),
        stored.size(),
        besides,
        closed,
        late,
        other,
        contradictions.size(),
        refusals);
    return contradictions.size() + late + Math.toIntExact(other);
  }

  // How many are from after their bell.
  private int stored(ExamHall hall, Map<String, String> stored) throws SQLException {
    int late = 0;
    Set<Long> numbers = new HashSet<>();
    try (Connection connection = hall.connected();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select a.code, r.client_seq, r.server_seq, r.answer, r.saved_at > a.deadline_at"
                    + " from exam_response r join exam_attempt a on a.id = r.attempt_id where"
                    + " a.code like '"
                    + mark
                    + "%'")) {
      while (rows.next()) {
        String key = rows.getString(1) + " " + rows.getInt(2);
        if (stored.put(key, rows.getLong(3) + " " + rows.getString(4)) != null
            || !numbers.add(rows.getLong(3))) {
          told("twice: " + key);
        }
        late += rows.getBoolean(5) ? 1 : 0;
      }
    }
    return late;
  }

  /**
   * Whether each was closed at his own bell and nobody else at all; returns how many were not.
   *
   * @param latest how long after his bell he may have noticed it
   */
  int bells(ExamHall hall, Duration latest) throws SQLException {
    Map<String, Instant> deadlines = hall.deadlines(mark);
    int wrong = 0;
    long met = 0;
    Instant ended = Instant.now();
    for (Sitting sitting : sittings) {
      Instant bell = deadlines.get(sitting.code);
      // The server's clock is steadied, so it may be a moment before the machine's.
      boolean early = sitting.closedAt.isBefore(bell.minusMillis(500));
      boolean late = sitting.closedAt.isAfter(bell.plus(latest));
      met += sitting.closed ? 1 : 0;
      if (sitting.closed ? early || late : bell.plus(latest).isBefore(ended)) {
        wrong++;
        System.out.println(
            sitting.code + ": its bell was at " + bell + ", closed " + sitting.closedAt);
      }
    }
    System.out.printf("%d met their bell, %d at a wrong time%n", met, wrong);
    return wrong;
  }

  private void sit(List<Sitting> own) {
    while (!over) {
      for (Sitting sitting : own) {
        if (!sitting.closed && !over) {
          save(sitting);
        }
      }
    }
  }

  private void save(Sitting sitting) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/exam/answers"))
            .timeout(Duration.ofSeconds(5))
            .header("Attempt-Token", sitting.token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(sitting.body()))
            .build();
    // An answer that was stored but not acknowledged may be acknowledged after its bell.
    sent.putIfAbsent(sitting.key(), Instant.now());
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        Matcher sequence = SEQUENCE.matcher(answer.body());
        sequence.find();
        acknowledged.put(sitting.key(), sequence.group(1) + " " + sitting.answer());
        sitting.sequence++;
        return;
      }
      refusals.merge(answer.statusCode(), 1, Integer::sum);
      if (answer.statusCode() == 409 && BELL.matcher(answer.body()).find()) {
        sitting.closedAt = Instant.now();
        sitting.closed = true;
      } else if (answer.statusCode() < 500 && answer.statusCode() != 404) {
        told(answer.statusCode() + " " + answer.body());
      } else {
        pause();
      }
    } catch (IOException dead) {
      pause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void told(String what) {
    contradictions.add(what);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
