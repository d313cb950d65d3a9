package org.carecert.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Looks at what PostgreSQL does, by one connection, so that looking costs little. A connection
 * tells its counters when it has been idle for ten seconds, and nobody else can make it tell them
 * sooner ({@code pg_stat_force_next_flush} is for one's own): so a window opens only when everybody
 * is quiet and has told what he did before ({@link #quiet}), and closes only when all that was done
 * in it is told ({@link #settled}). Meanwhile nothing is vacuumed, and no checkpoint comes due, as
 * one was made just before ({@link #checkpoint}). What the house does by itself in as much time is
 * taken off.
 */
final class DatabaseWatch implements AutoCloseable {
  private static final int COUNTERS_LATE_SECONDS = 11;

  // The timers of the house come round once a minute at the latest, but for the nightly ones.
  private static final int IDLE_SECONDS = 60;
  private static final int PATIENCE_SECONDS = 120;

  // The kernel's unit of processor time.
  private static final double MICROS_A_TICK = 10_000;
  private static final int OWN_USER = 11;
  private static final int REAPED_SYSTEM = 14;

  private final Connection connection;
  private final long postmaster;
  private DatabaseWork idle = new DatabaseWork(1, 0, 0, 0, 0, 0);

  private DatabaseWatch(Connection connection, long postmaster) {
    this.connection = connection;
    this.postmaster = postmaster;
  }

  /** Begins to look, and learns what is done while nobody asks for anything. */
  static DatabaseWatch of(ExamHall hall, Path data) throws Exception {
    hall.done("alter system set autovacuum = off", "select pg_reload_conf()");
    List<String> lines = Files.readAllLines(data.resolve("pg/data/postmaster.pid"));
    DatabaseWatch watch = new DatabaseWatch(hall.connected(), Long.parseLong(lines.get(0).strip()));
    watch.checkpoint();
    DatabaseWork before = watch.quiet();
    TimeUnit.SECONDS.sleep(IDLE_SECONDS);
    watch.idle = watch.rested().since(before);
    return watch;
  }

  /**
   * Makes a checkpoint, so that none comes due. What is touched after it for the first time stands
   * whole in the log: something like the measured work is to be done before the window opens.
   */
  void checkpoint() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("checkpoint");
    }
  }

  /** The state of the counters once nothing goes on any more and all is told: a window opens. */
  DatabaseWork quiet() throws Exception {
    return rested();
  }

  /**
   * The window closes: what was done in it, once all is told, without what the house does itself.
   */
  DatabaseWork settled(DatabaseWork before) throws Exception {
    return rested().since(before).without(idle);
  }

  /** What the house does by itself, which is taken off, in words. */
  String idle() {
    return String.format("in %.0f s %s", idle.seconds(), idle.each(1));
  }

  @Override
  public void close() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter system reset autovacuum");
      statement.execute("select pg_reload_conf()");
    }
    connection.close();
  }

  private DatabaseWork rested() throws Exception {
    long start = System.nanoTime();
    while (working()) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("the database does not come to rest");
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    TimeUnit.SECONDS.sleep(COUNTERS_LATE_SECONDS);
    return now();
  }

  private boolean working() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where pid <> pg_backend_pid() and"
                    + " (state <> 'idle' or backend_type = 'autovacuum worker')")) {
      rows.next();
      return rows.getLong(1) > 0;
    }
  }

  private DatabaseWork now() throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint, w.wal_fpi,"
                    + " d.xact_commit, d.blks_hit + d.blks_read from pg_stat_wal w,"
                    + " pg_stat_database d where d.datname = current_database()")) {
      rows.next();
      return new DatabaseWork(
          System.nanoTime() / 1e9,
          rows.getLong(1),
          rows.getLong(2),
          rows.getLong(3),
          rows.getLong(4),
          cpu());
    }
  }

  // Of the living and, as the postmaster has waited for them, of those that have ended.
  private double cpu() throws IOException {
    double ticks = ticks(postmaster, REAPED_SYSTEM);
    ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
    for (ProcessHandle one : handle.children().toList()) {
      ticks += ticks(one.pid(), OWN_USER + 1);
    }
    return ticks * MICROS_A_TICK;
  }

  private static double ticks(long pid, int last) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    // The name in brackets may hold blanks: fields are counted behind it.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return Stream.of(fields)
        .skip(OWN_USER)
        .limit(last - OWN_USER + 1L)
        .mapToDouble(Double::parseDouble)
        .sum();
  }
}
