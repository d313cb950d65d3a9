package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.Database;

/**
 * Something in the database that a test holds, so that whoever wants to go past it waits there
 * until the test lets go: the order of two things that happen at once is the test's.
 */
final class HeldLock implements AutoCloseable {
  /** The class of the advisory locks on what certificates rest on. */
  static final int GROUND = 800_001;

  private final Database database;
  private final Connection connection;
  private final String waiters;

  private HeldLock(Database database, String statement, String waiters) {
    this.database = database;
    this.waiters = waiters;
    try {
      connection =
          DriverManager.getConnection(database.url(), database.user(), database.password());
      connection.setAutoCommit(false);
      try (Statement taking = connection.createStatement()) {
        taking.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** A table: nobody writes to it. */
  static HeldLock table(Database database, String table) {
    return new HeldLock(
        database,
        "lock table " + table + " in share mode",
        "not granted and relation = '" + table + "'::regclass");
  }

  /** An advisory lock of this class. */
  static HeldLock advisory(Database database, int lock, String what) {
    return new HeldLock(
        database,
        "select pg_advisory_xact_lock(" + lock + ", hashtext('" + what + "'))",
        "not granted and locktype = 'advisory' and classid = " + lock);
  }

  /** Waits until so many wait here. */
  void awaits(int many) {
    awaits(database, waiters, many);
  }

  /** Waits until so many wait for an advisory lock of this class. */
  static void awaitsAdvisory(Database database, int lock, int many) {
    awaits(database, "not granted and locktype = 'advisory' and classid = " + lock, many);
  }

  private static void awaits(Database database, String which, int many) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    String query = "select count(distinct pid) from pg_locks where " + which;
    while (Integer.parseInt(Tables.column(database, query).get(0)) < many) {
      assertTrue(System.nanoTime() < until, () -> many + " wait: " + which);
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Lets go; done twice, it is done once. */
  void letGo() {
    try (connection) {
      if (!connection.isClosed()) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    letGo();
  }
}
