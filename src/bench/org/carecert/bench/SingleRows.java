package org.carecert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that a database can do to keep an answer: a commit for each row. Measured by
 * PostgreSQL's own {@code pgbench} where the machine has one; it is not among the binaries of the
 * house, so a loop of our own stands in for it elsewhere.
 */
final class SingleRows {
  private static final int SECONDS = 5;
  private static final int WARM_SECONDS = 2;
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern COUNT = Pattern.compile("transactions actually processed: ([0-9]+)");

  private final ExamHall hall;

  SingleRows(ExamHall hall) {
    this.hall = hall;
  }

  /**
   * How many there were a second.
   *
   * @param how what inserted them
   * @param work of the database for each, in words
   */
  record Committed(String how, double perSecond, String work) {}

  private record Inserted(double perSecond, long count) {}

  /** So many connections insert and commit row by row for some seconds: how many a second. */
  double loop(int connections) throws Exception {
    table();
    try {
      return looped(connections, SECONDS).perSecond();
    } finally {
      hall.done("drop table bench_commit");
    }
  }

  /** The same with what the database does for each. */
  Committed committed(int connections, DatabaseWatch watch) throws Exception {
    table();
    Path script = Files.createTempFile("carecert", ".sql");
    try {
      Files.writeString(script, "insert into bench_commit (answer) values ('A');\n");
      boolean own = !there();
      watch.checkpoint();
      inserted(own, connections, WARM_SECONDS, script);
      DatabaseWork before = watch.quiet();
      Inserted inserted = inserted(own, connections, SECONDS, script);
      DatabaseWork work = watch.settled(before);
      return new Committed(
          own ? "a loop, as there is no pgbench here" : "pgbench",
          inserted.perSecond(),
          work.each(inserted.count()));
    } finally {
      Files.delete(script);
      hall.done("drop table bench_commit");
    }
  }

  private Inserted inserted(boolean own, int connections, int seconds, Path script)
      throws Exception {
    return own ? looped(connections, seconds) : pgbench(connections, seconds, script);
  }

  private void table() throws Exception {
    hall.done(
        "drop table if exists bench_commit",
        "create table bench_commit (id bigint generated always as identity primary key, answer text"
            + " not null)");
  }

  private static boolean there() throws InterruptedException {
    try {
      return new ProcessBuilder("pgbench", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private Inserted pgbench(int connections, int seconds, Path script) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-c",
            String.valueOf(connections),
            "-T",
            String.valueOf(seconds),
            "-f",
            script.toString(),
            hall.uri());
    builder.environment().put("PGPASSWORD", hall.password());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(60, TimeUnit.SECONDS);
    Matcher rate = RATE.matcher(said);
    Matcher count = COUNT.matcher(said);
    if (!rate.find() || !count.find()) {
      throw new IllegalStateException(said);
    }
    return new Inserted(Double.parseDouble(rate.group(1)), Long.parseLong(count.group(1)));
  }

  private Inserted looped(int connections, int seconds) throws Exception {
    List<Connection> open = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      for (int i = 0; i < connections; i++) {
        open.add(hall.connected());
      }
      long start = System.nanoTime();
      long end = start + TimeUnit.SECONDS.toNanos(seconds);
      List<Future<Long>> counting = new ArrayList<>();
      for (Connection each : open) {
        counting.add(threads.submit(() -> one(each, end)));
      }
      long count = 0;
      for (Future<Long> each : counting) {
        count += each.get();
      }
      return new Inserted(count / ((System.nanoTime() - start) / 1e9), count);
    } finally {
      threads.shutdownNow();
      for (Connection each : open) {
        each.close();
      }
    }
  }

  private static long one(Connection connection, long end) throws Exception {
    long count = 0;
    try (PreparedStatement insert =
        connection.prepareStatement("insert into bench_commit (answer) values ('A')")) {
      while (System.nanoTime() < end) {
        insert.executeUpdate();
        count++;
      }
    }
    return count;
  }
}
