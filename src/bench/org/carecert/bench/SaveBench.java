package org.carecert.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.carecert.launch.House;

/**
 * How many answers a second {@code POST /exam/answers} acknowledges on a running house, beside its
 * limits in the same run: an empty JAX-RS call on the same server by the same connections, and
 * single-row commits in the same PostgreSQL. Once more with every commit 5 ms longer, and at last
 * with a thousand candidates who each save every five seconds. The attempts are made in the tables;
 * they stay in that house.
 */
public final class SaveBench {
  private static final int ATTEMPTS = 1_000;
  private static final int ITEMS = 50;

  private final Crowd crowd;
  private final ExamHall hall;
  private final Duration length;
  private final List<ExamHall.Seat> seats;
  private final int[] sequences = new int[ATTEMPTS];

  private SaveBench(House house, Path data, Duration length) throws Exception {
    this.crowd = new Crowd(house.address());
    this.hall = new ExamHall(house, data);
    this.length = length;
    String mark = "B" + Long.toString(System.nanoTime(), 36) + "x";
    this.seats = hall.attempts(mark, ATTEMPTS, ITEMS, "now() + interval '1 day'");
  }

  /** The data folder of a running house; rounds; seconds a round. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    new SaveBench(House.running(data), data, Duration.ofSeconds(seconds)).run(rounds);
  }

  private void run(int rounds) throws Exception {
    crowd.load(64, this::save, Duration.ofSeconds(5), 0);
    crowd.load(64, number -> empty(), Duration.ofSeconds(3), 0);
    System.out.printf("single-row commits of one connection: %.0f/s%n", hall.commits());
    for (int connections : new int[] {8, 64, 256, 1_000}) {
      compare(rounds, connections, "");
    }
    configure("alter system set commit_delay = 5000", "alter system set commit_siblings = 0");
    try {
      System.out.printf("single-row commits, 5 ms longer: %.0f/s%n", hall.commits());
      compare(rounds, 64, ", commits 5 ms longer");
      compare(rounds, 1_000, ", commits 5 ms longer");
    } finally {
      configure("alter system reset commit_delay", "alter system reset commit_siblings");
    }
    Crowd.Measured calm = crowd.load(ATTEMPTS, this::save, Duration.ofSeconds(20), 200);
    System.out.println("1,000 candidates, each every 5 s: " + calm);
  }

  private void compare(int rounds, int connections, String how) throws Exception {
    double[] saves = new double[rounds];
    double[] calls = new double[rounds];
    String last = "";
    for (int round = 0; round < rounds; round++) {
      calls[round] = crowd.load(connections, number -> empty(), length, 0).perSecond();
      Crowd.Measured measured = crowd.load(connections, this::save, length, 0);
      saves[round] = measured.perSecond();
      last = measured.toString();
    }
    System.out.printf(
        "%d connections%s: saves %.0f/s, empty call %.0f/s, ratio %.2f (medians of %d); last: %s%n",
        connections,
        how,
        Crowd.median(saves),
        Crowd.median(calls),
        Crowd.median(saves) / Crowd.median(calls),
        rounds,
        last);
  }

  private byte[] save(int number) {
    int attempt = number % ATTEMPTS;
    int sequence = ++sequences[attempt];
    String body =
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
            .formatted(sequence % ITEMS + 1, sequence, "ABCD".charAt(sequence % 4));
    return Crowd.request(
        "POST", "/exam/answers", "Attempt-Token: " + seats.get(attempt).token(), body);
  }

  // The lightest that JAX-RS answers here: it touches no database.
  private static byte[] empty() {
    return "GET /api/v1/keys HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\n\r\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void configure(String... statements) throws SQLException {
    hall.done(statements);
    hall.done("select pg_reload_conf()");
  }
}
