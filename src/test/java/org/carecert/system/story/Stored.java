package org.carecert.system.story;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.carecert.system.TheHouse;

/** What really stands in the database. */
public final class Stored {
  private Stored() {}

  /** How many people bear this name. */
  public static int people(String name) {
    return Integer.parseInt(one("select count(*)::text from identity_person where name = ?", name));
  }

  /** The user name that the school's slip gave to somebody. */
  static String username(String name) {
    return one(
        "select a.username from identity_account a join identity_person p on p.id = a.person_id"
            + " where p.name = ?",
        name);
  }

  private static String one(String query, String name) {
    var database = TheHouse.get().database();
    try (Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        if (!found.next()) {
          throw new IllegalStateException("nothing stored for " + name);
        }
        return found.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
