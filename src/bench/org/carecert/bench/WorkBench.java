package org.carecert.bench;

import java.nio.file.Path;
import java.time.Duration;
import org.carecert.launch.House;

/**
 * What a save costs the database of a running house, beside what a single-row commit by {@code
 * pgbench} costs it in the same run: bytes of log, commits, pages looked at, processor time.
 */
public final class WorkBench {
  private static final Duration WARM = Duration.ofSeconds(3);

  private WorkBench() {}

  /** The data folder of a running house; seconds a measurement. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    Duration length = Duration.ofSeconds(args.length > 1 ? Integer.parseInt(args[1]) : 8);
    House house = House.running(data);
    ExamHall hall = new ExamHall(house, data);
    hall.plain();
    Savers savers = new Savers(house, hall, "W");
    savers.answers(64, Duration.ofSeconds(10), 0);
    try (DatabaseWatch watch = hall.watch()) {
      System.out.println("taken off, what the house does by itself: " + watch.idle());
      for (int connections : new int[] {1, 8}) {
        SingleRows.Committed rows = new SingleRows(hall).committed(connections, watch);
        Figures.row(
            "a single-row commit, " + connections + " connections, by " + rows.how(),
            rows.work(),
            String.format("%.0f/s", rows.perSecond()));
      }
      for (int connections : new int[] {1, 8, 64, 1_000}) {
        watch.checkpoint();
        savers.answers(connections, WARM, 0);
        DatabaseWork before = watch.quiet();
        Crowd.Measured measured = savers.answers(connections, length, 0);
        DatabaseWork work = watch.settled(before);
        Figures.row(
            "database work of a save, " + connections + " connections",
            work.each(measured.accepted()),
            String.format("%.0f/s", measured.perSecond()));
      }
    }
    savers.counted();
  }
}
