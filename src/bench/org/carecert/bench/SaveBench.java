package org.carecert.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.carecert.launch.House;

/**
 * How many answers a second {@code POST /exam/answers} acknowledges on a running house, beside its
 * limit in the same run, an empty JAX-RS call on the same server by the same connections, and
 * beside the same saves by the servlet without its quick lane and by the JAX-RS resource; eight at
 * a time, as Moodle's figures were taken, and more. Once more with every commit 5 ms longer, and at
 * last with a thousand candidates who each save every five seconds. The first refusal ends it, and
 * every acknowledged answer is counted in the database afterwards. The attempts are made in the
 * tables; they stay in that house.
 */
public final class SaveBench {
  private static final int AS_MOODLE = 8;
  private static final int CALM_SECONDS = 20;
  private static final int CALM_RATE = Savers.COUNT / 5;

  /** What saves reach at least of the rate of empty calls. */
  private static final double OF_EMPTY = 0.60;

  /** What is left of that at least when commits are slow, since they are shared. */
  private static final double OF_QUICK = 0.80;

  /** A commit that takes 5 ms more leaves no room for more of them a second. */
  private static final double SLOW_COMMITS = 200;

  private final ExamHall hall;
  private final Savers savers;
  private final int rounds;
  private final Duration length;
  private final Map<Integer, Double> quick = new HashMap<>();

  private SaveBench(House house, Path data, Duration length, int rounds) throws Exception {
    this.hall = new ExamHall(house, data);
    this.savers = new Savers(house, hall, "B");
    this.length = length;
    this.rounds = rounds;
  }

  /** The data folder of a running house; rounds; seconds a measurement. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    new SaveBench(House.running(data), data, Duration.ofSeconds(seconds), rounds).run();
  }

  private void run() throws Exception {
    hall.plain();
    savers.answers(64, Duration.ofSeconds(15), 0);
    savers.servlet(64, Duration.ofSeconds(5));
    savers.resource(64, Duration.ofSeconds(5));
    savers.empty(64, Duration.ofSeconds(5));
    System.out.printf("single-row commits of one connection: %.0f/s%n", hall.commits());
    for (int connections : new int[] {AS_MOODLE, 64, 256, 1_000}) {
      compare(connections, OF_EMPTY, "");
    }
    slow();
    calm();
    savers.counted();
  }

  private void slow() throws Exception {
    Thread reset = new Thread(this::plain);
    Runtime.getRuntime().addShutdownHook(reset);
    try {
      hall.done(
          "alter system set commit_delay = 5000",
          "alter system set commit_siblings = 0",
          "select pg_reload_conf()");
      Thread.sleep(1_000);
      double commits = hall.commits();
      if (commits > SLOW_COMMITS) {
        throw new IllegalStateException("commits are not slow: " + commits + " a second");
      }
      System.out.printf("single-row commits, 5 ms longer: %.0f/s%n", commits);
      compare(64, OF_EMPTY * OF_QUICK, ", commits 5 ms longer");
      compare(1_000, OF_EMPTY * OF_QUICK, ", commits 5 ms longer");
    } finally {
      hall.plain();
      Runtime.getRuntime().removeShutdownHook(reset);
    }
    Thread.sleep(1_000);
  }

  private void plain() {
    try {
      hall.plain();
    } catch (java.sql.SQLException gone) {
      System.out.println("commits stay slow in this house: " + gone.getMessage());
    }
  }

  private void compare(int connections, double asked, String how) throws Exception {
    double[] answers = new double[rounds];
    double[] servlet = new double[rounds];
    double[] p99 = new double[rounds];
    double[] resource = new double[rounds];
    double[] calls = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      calls[round] = savers.empty(connections, length).perSecond();
      resource[round] = savers.resource(connections, length).perSecond();
      servlet[round] = savers.servlet(connections, length).perSecond();
      Crowd.Measured measured = savers.answers(connections, length, 0);
      answers[round] = measured.perSecond();
      p99[round] = measured.p99Millis();
    }
    double rate = Crowd.median(answers);
    double ratio = rate / Crowd.median(calls);
    String what = connections + " connections" + how;
    Figures.row(
        "answer saves, " + what,
        String.format("%.0f/s, p99 %.1f ms", rate, Crowd.median(p99)),
        String.format("empty JAX-RS call %.0f/s: ratio %.2f", Crowd.median(calls), ratio),
        Figures.atLeast(asked, ratio));
    beside("servlet without its quick lane", what, rate, Crowd.median(servlet));
    beside("JAX-RS resource", what, rate, Crowd.median(resource));
    if (how.isEmpty()) {
      quick.put(connections, rate);
      Figures.row(
          "beside Moodle, " + what,
          Moodle.SAVES.beside(rate),
          Moodle.SAVE_P99.beside(Crowd.median(p99)),
          Figures.atLeast(50, rate / Moodle.MEDIAN_OF_SAVES) + " (of its median 111/s)");
    } else {
      Figures.row(
          "beside commits that are not slow, " + what,
          String.format("%.2f of the rate", rate / quick.get(connections)),
          String.format("%.0f/s", quick.get(connections)),
          Figures.atLeast(OF_QUICK, rate / quick.get(connections)));
    }
  }

  private static void beside(String way, String what, double rate, double other) throws Exception {
    Figures.row(
        "the same by the " + way + ", " + what,
        String.format("%.0f/s", other),
        String.format("the quick lane gains %+.0f %%", (rate / other - 1) * 100));
  }

  private void calm() throws Exception {
    double[] p99 = new double[rounds];
    double[] median = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      Crowd.Measured measured =
          savers.answers(Savers.COUNT, Duration.ofSeconds(CALM_SECONDS), CALM_RATE);
      p99[round] = measured.p99Millis();
      median[round] = measured.medianMillis();
    }
    Figures.row(
        "1,000 candidates, each saving every 5 s",
        String.format(
            "median %.1f ms, p99 %.1f ms, none refused", Crowd.median(median), Crowd.median(p99)),
        Moodle.SAVE_P99.beside(Crowd.median(p99)),
        Figures.atMost(150, Crowd.median(p99)));
  }
}
