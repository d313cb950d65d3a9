package org.carecert.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Kills, in the middle of an exam, again and again: the server; PostgreSQL together with the
 * launcher, so that the house is started anew; and PostgreSQL alone under the living server, which
 * must find it again by itself. At the end the recorded history is held against the database: every
 * acknowledged answer is there as it was acknowledged, none twice, none from after its deadline.
 */
public final class SaveFaults {
  private static final int PATIENCE_SECONDS = 120;

  private SaveFaults() {}

  private enum Fault {
    SERVER("server killed"),
    HOUSE("database and launcher killed"),
    POSTMASTER("database alone killed under the living server");

    final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  /** The data folder of a house that does not run; how many rounds. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 21;
    try (Launched house = new Launched(Path.of(args[0]).toAbsolutePath())) {
      Candidates candidates = new Candidates(house.data, house.port, rounds * 15);
      candidates.begin();
      double[] down = new double[rounds];
      try {
        for (int round = 1; round <= rounds; round++) {
          TimeUnit.MILLISECONDS.sleep(2_000 + (round * 377L) % 1_500);
          down[round - 1] = killed(house, candidates, round);
        }
        TimeUnit.SECONDS.sleep(2);
      } finally {
        candidates.end();
      }
      int wrong = candidates.compare(house.hall());
      Figures.row(
          rounds + " rounds of kill -9: server, database with launcher, database alone",
          String.format(
              "%d answers acknowledged; again after %.1f s, longest %.1f s",
              candidates.acknowledged(), Crowd.median(down), Arrays.stream(down).max().orElse(0)),
          "",
          Figures.none("answer lost, twice or late", wrong));
      if (wrong > 0) {
        throw new IllegalStateException(wrong + " contradictions");
      }
    }
  }

  // How many seconds there were no answers.
  private static double killed(Launched house, Candidates candidates, int round) throws Exception {
    Fault fault = Fault.values()[round % Fault.values().length];
    int before = candidates.acknowledged();
    long down = System.nanoTime();
    String server = house.server();
    switch (fault) {
      case SERVER -> {
        house.killServer();
        house.start();
      }
      case HOUSE -> {
        house.killDatabase();
        house.start();
      }
      case POSTMASTER -> house.killPostmaster();
    }
    again(candidates, down);
    if (fault == Fault.POSTMASTER && !server.equals(house.server())) {
      throw new IllegalStateException("it was another server that answered");
    }
    double seconds = (System.nanoTime() - down) / 1e9;
    System.out.printf(
        "round %d: %s after %d acknowledgements; acknowledged again after %.1f s%n",
        round, fault.words, before, seconds);
    return seconds;
  }

  private static void again(Candidates candidates, long down) throws InterruptedException {
    int then = candidates.acknowledged();
    while (candidates.acknowledged() == then) {
      if (System.nanoTime() - down > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("no answers again after " + PATIENCE_SECONDS + " s");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
