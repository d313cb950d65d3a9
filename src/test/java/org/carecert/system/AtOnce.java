package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.carecert.launch.Database;

/**
 * Two calls at the same moment: the first is held before what it would store, the other comes while
 * it is, and both go on once both wait.
 */
final class AtOnce {
  private AtOnce() {}

  /** These two; the first is held before this table, the other there too or before the first. */
  static List<Caller.Answer> both(
      Database database, String table, Supplier<Caller.Answer> one, Supplier<Caller.Answer> other)
      throws Exception {
    try (Connection holds = open(database);
        Statement statement = holds.createStatement()) {
      statement.execute("lock table " + table + " in share mode");
      CompletableFuture<Caller.Answer> first = CompletableFuture.supplyAsync(one);
      waits(database, 1);
      CompletableFuture<Caller.Answer> second = CompletableFuture.supplyAsync(other);
      waits(database, 2);
      holds.commit();
      return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
    }
  }

  /** A call that comes while these statements are not committed, and waits for them. */
  static void during(Database database, List<String> statements, Runnable call) throws Exception {
    try (Connection holds = open(database);
        Statement statement = holds.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
      CompletableFuture<Void> waiting = CompletableFuture.runAsync(call);
      waits(database, 1);
      holds.commit();
      waiting.get(30, TimeUnit.SECONDS);
    }
  }

  private static Connection open(Database database) throws Exception {
    Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password());
    connection.setAutoCommit(false);
    return connection;
  }

  private static void waits(Database database, int calls) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (waiting(database) < calls) {
      assertTrue(System.nanoTime() < until, calls + " wait");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static int waiting(Database database) {
    return Integer.parseInt(
        Tables.column(database, "select count(distinct pid)::text from pg_locks where not granted")
            .get(0));
  }
}
