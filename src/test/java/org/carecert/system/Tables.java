package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.carecert.launch.Database;

/** What really stands in the database of the house. */
final class Tables {
  private Tables() {}

  /** Changes the tables behind the house's back. */
  static void run(String statement) {
    run(TheHouse.get().database(), statement);
  }

  /** The same in another house. */
  static void run(Database database, String statement) {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        Statement of = connection.createStatement()) {
      of.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  /** The database holds to a rule of its own against this. */
  static void kept(Database database, String statement) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> run(database, statement), statement);
    assertTrue(
        refused.getCause() instanceof SQLException why && "23514".equals(why.getSQLState()),
        () -> statement + ": " + refused.getCause());
  }

  /** The first column of what a query finds. */
  static List<String> column(String query, String... values) {
    return column(TheHouse.get().database(), query, values);
  }

  /** The same in another house. */
  static List<String> column(Database database, String query, String... values) {
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
