package org.carecert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What PostgreSQL did between two moments: bytes of its log, commits, pages that it looked at, and
 * the processor time of its processes. A connection that ended in between takes its processor time
 * with it, so both moments lie inside the life of those that worked.
 */
record DatabaseWork(long logBytes, long commits, long pages, double cpuMicros) {
  // An idle connection tells its counters ten seconds late.
  private static final int COUNTERS_LATE_SECONDS = 11;

  /** The state of the counters now. */
  static DatabaseWork now(ExamHall hall, Path data) throws IOException, SQLException {
    return new DatabaseWork(
        hall.number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"),
        hall.number("select xact_commit from pg_stat_database where datname = current_database()"),
        hall.number(
            "select blks_hit + blks_read from pg_stat_database where datname = current_database()"),
        cpu(data));
  }

  /** The same once every connection has told its counters; what they cost meanwhile is little. */
  static DatabaseWork settled(ExamHall hall, Path data)
      throws IOException, SQLException, InterruptedException {
    double cpu = cpu(data);
    long log = hall.number("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    TimeUnit.SECONDS.sleep(COUNTERS_LATE_SECONDS);
    DatabaseWork then = now(hall, data);
    return new DatabaseWork(log, then.commits, then.pages, cpu);
  }

  /** What was done since then. */
  DatabaseWork since(DatabaseWork before) {
    return new DatabaseWork(
        logBytes - before.logBytes,
        commits - before.commits,
        pages - before.pages,
        cpuMicros - before.cpuMicros);
  }

  /** In words, for each of so many. */
  String each(long count) {
    return String.format(
        "%.0f bytes of log, %.3f commits, %.1f pages looked at, %.0f µs of processor time",
        (double) logBytes / count,
        (double) commits / count,
        (double) pages / count,
        cpuMicros / count);
  }

  private static double cpu(Path data) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("pg/data/postmaster.pid"));
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    return postmaster
            .descendants()
            .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
            .mapToLong(Duration::toNanos)
            .sum()
        / 1_000.0;
  }
}
