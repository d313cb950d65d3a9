package org.carecert.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Kills the server, then PostgreSQL with the server, in the middle of an exam, again and again, and
 * starts them as a user would. At the end the recorded history is held against the database: every
 * acknowledged answer is there as it was acknowledged, none twice, none from after its deadline.
 */
public final class SaveFaults {
  private SaveFaults() {}

  /** The data folder of a house that does not run; how many rounds. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Launched house = new Launched(Path.of(args[0]).toAbsolutePath());
    Candidates candidates = new Candidates(house.data, house.port, rounds * 15);
    candidates.begin();
    for (int round = 1; round <= rounds; round++) {
      TimeUnit.MILLISECONDS.sleep(2_000 + (round * 377L) % 1_500);
      boolean database = round % 2 == 0;
      int before = candidates.acknowledged();
      if (database) {
        house.killDatabase();
      } else {
        house.killServer();
      }
      long down = System.nanoTime();
      house.start();
      System.out.printf(
          "round %d: %s killed after %d acknowledgements; answers again after %.1f s%n",
          round, database ? "database" : "server", before, (System.nanoTime() - down) / 1e9);
    }
    TimeUnit.SECONDS.sleep(2);
    candidates.end();
    int wrong = candidates.compare(house.hall());
    house.stop();
    System.exit(wrong == 0 ? 0 : 1);
  }
}
