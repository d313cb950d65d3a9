package org.carecert.bench;

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
 * The least that a database can do to keep an answer: a commit for each row. PostgreSQL's own
 * {@code pgbench} is not among the binaries of the house; where the machine has one it is asked
 * too.
 */
final class SingleRows {
  private static final int SECONDS = 5;
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private final ExamHall hall;
  private final Path data;

  SingleRows(ExamHall hall, Path data) {
    this.hall = hall;
    this.data = data;
  }

  /**
   * How many there were a second.
   *
   * @param work of the database for all of them
   */
  record Committed(double perSecond, long count, DatabaseWork work) {
    @Override
    public String toString() {
      return String.format("%.0f/s, each %s", perSecond, work.each(count));
    }
  }

  /** So many connections insert and commit row by row for some seconds. */
  Committed committed(int connections) throws Exception {
    hall.done(
        "create table bench_commit (id bigint generated always as identity primary key, answer text"
            + " not null)");
    List<Connection> open = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      for (int i = 0; i < connections; i++) {
        open.add(hall.connected());
      }
      DatabaseWork before = DatabaseWork.now(hall, data);
      long start = System.nanoTime();
      List<Future<Long>> counting = new ArrayList<>();
      for (Connection each : open) {
        counting.add(threads.submit(() -> inserted(each, start)));
      }
      long count = 0;
      for (Future<Long> each : counting) {
        count += each.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      DatabaseWork work = DatabaseWork.settled(hall, data).since(before);
      return new Committed(count / seconds, count, work);
    } finally {
      threads.shutdownNow();
      for (Connection each : open) {
        each.close();
      }
      hall.done("drop table bench_commit");
    }
  }

  private static long inserted(Connection connection, long start) throws Exception {
    long count = 0;
    try (PreparedStatement insert =
        connection.prepareStatement("insert into bench_commit (answer) values ('A')")) {
      while (System.nanoTime() - start < SECONDS * 1_000_000_000L) {
        insert.executeUpdate();
        count++;
      }
    }
    return count;
  }

  /** What the machine's own pgbench reaches with so many connections, in words. */
  String pgbench(int connections) throws Exception {
    Path script = Files.createTempFile("carecert", ".sql");
    hall.done("create table bench_commit (id bigint generated always as identity, answer text)");
    try {
      Files.writeString(script, "insert into bench_commit (answer) values ('A');\n");
      ProcessBuilder builder =
          new ProcessBuilder(
              "pgbench",
              "-n",
              "-M",
              "prepared",
              "-c",
              String.valueOf(connections),
              "-T",
              String.valueOf(SECONDS),
              "-f",
              script.toString(),
              hall.uri());
      builder.environment().put("PGPASSWORD", hall.password());
      Process process = builder.redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(60, TimeUnit.SECONDS);
      Matcher rate = RATE.matcher(said);
      return rate.find() ? rate.group(1) + "/s" : said.strip();
    } catch (java.io.IOException none) {
      return "not on this machine, so the loop stands for it";
    } finally {
      Files.delete(script);
      hall.done("drop table bench_commit");
    }
  }
}
