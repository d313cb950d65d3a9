package org.carecert.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.carecert.launch.House;

/**
 * How many answers a second {@code POST /exam/answers} acknowledges on a running house, beside its
 * limits in the same run: an empty JAX-RS call on the same server by the same connections,
 * single-row commits in the same PostgreSQL, and the same saves by the resource that the servlet
 * stands beside. Once more with every commit 5 ms longer, and at last with a thousand candidates
 * who each save every five seconds. The first refusal ends it, and every acknowledged answer is
 * counted in the database afterwards. The attempts are made in the tables; they stay in that house.
 */
public final class SaveBench {
  private static final int ATTEMPTS = 1_000;
  private static final int ITEMS = 50;

  /** As many at a time as Moodle's figures were taken with. */
  private static final int AS_MOODLE = 8;

  private final Crowd crowd;
  private final ExamHall hall;
  private final Duration length;
  private final String mark = "B" + Long.toString(System.nanoTime(), 36) + "x";
  private final List<ExamHall.Seat> seats;
  private final int[] sequences = new int[ATTEMPTS];
  private long acknowledged;

  private SaveBench(House house, Path data, Duration length) throws Exception {
    this.crowd = new Crowd(house.address());
    this.hall = new ExamHall(house, data);
    this.length = length;
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
    saves(64, this::servlet, Duration.ofSeconds(5), 0);
    saves(64, this::resource, Duration.ofSeconds(5), 0);
    crowd.load(64, number -> Crowd.empty(), Duration.ofSeconds(3), 0);
    database();
    double asMoodle = compare(rounds, AS_MOODLE, "");
    for (int connections : new int[] {64, 256, 1_000}) {
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
    Crowd.Measured calm = saves(ATTEMPTS, this::servlet, Duration.ofSeconds(20), 200);
    System.out.println("1,000 candidates, each every 5 s: " + calm);
    counted();
    System.out.printf("%d connections: %s%n", AS_MOODLE, Moodle.saves(asMoodle));
  }

  // What a save costs the database beside what a single-row commit does.
  private void database() throws Exception {
    System.out.println("single-row commits of one connection: " + hall.commits(1));
    System.out.println("single-row commits of 8 connections: " + hall.commits(AS_MOODLE));
    System.out.println("pgbench, 8 connections: " + hall.pgbench(AS_MOODLE));
    for (int connections : new int[] {1, AS_MOODLE, 64, 1_000}) {
      DatabaseWork before = hall.work();
      Crowd.Measured measured = saves(connections, this::servlet, length, 0);
      DatabaseWork work = hall.work().since(before);
      System.out.printf(
          "a save with %d connections, %.0f/s: %s%n",
          connections, measured.perSecond(), work.each(measured.accepted()));
    }
  }

  private double compare(int rounds, int connections, String how) throws Exception {
    double[] saves = new double[rounds];
    double[] resource = new double[rounds];
    double[] calls = new double[rounds];
    String last = "";
    for (int round = 0; round < rounds; round++) {
      calls[round] = crowd.load(connections, number -> Crowd.empty(), length, 0).perSecond();
      resource[round] = saves(connections, this::resource, length, 0).perSecond();
      Crowd.Measured measured = saves(connections, this::servlet, length, 0);
      saves[round] = measured.perSecond();
      last = measured.toString();
    }
    double servlet = Crowd.median(saves);
    System.out.printf(
        "%d connections%s: saves %.0f/s, empty call %.0f/s, ratio %.2f (medians of %d); last: %s;"
            + " the same by the JAX-RS resource %.0f/s, so the servlet gains %+.0f %%%n",
        connections,
        how,
        servlet,
        Crowd.median(calls),
        servlet / Crowd.median(calls),
        rounds,
        last,
        Crowd.median(resource),
        (servlet / Crowd.median(resource) - 1) * 100);
    return servlet;
  }

  private Crowd.Measured saves(int connections, IntFunction<byte[]> how, Duration time, int rate)
      throws Exception {
    Crowd.Measured measured = crowd.load(connections, how, time, rate);
    acknowledged += measured.accepted();
    return measured;
  }

  private void counted() throws SQLException {
    long stored = hall.responses(mark);
    if (stored != acknowledged) {
      throw new IllegalStateException(acknowledged + " acknowledged, " + stored + " stored");
    }
    System.out.printf("all %d acknowledged answers stand in the database, no others%n", stored);
  }

  private byte[] servlet(int number) {
    return save("/exam/answers", number);
  }

  private byte[] resource(int number) {
    return save("/exam/attempts/" + seats.get(number % ATTEMPTS).attempt() + "/responses", number);
  }

  private byte[] save(String path, int number) {
    int attempt = number % ATTEMPTS;
    int sequence = ++sequences[attempt];
    String body =
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
            .formatted(sequence % ITEMS + 1, sequence, "ABCD".charAt(sequence % 4));
    return Crowd.request("POST", path, "Attempt-Token: " + seats.get(attempt).token(), body);
  }

  private void configure(String... statements) throws SQLException {
    hall.done(statements);
    hall.done("select pg_reload_conf()");
  }
}
