package org.carecert.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** 答题连接: opens the lines by which answers are stored, outside JTA. */
@ApplicationScoped
public class AnswerLines {
  @Resource(lookup = "java:jboss/datasources/CareCertDirect")
  private DataSource database;

  /** A line for one writer. */
  public AnswerLog open() {
    return new AnswerLog(database);
  }

  /** When the newest answer was saved. */
  public Optional<Instant> newest() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select saved_at from exam_response order by server_seq desc limit 1")) {
      return rows.next() ? Optional.of(rows.getTimestamp(1).toInstant()) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A line for reading much: rows come as they are read, in a transaction of its own. */
  Connection reading() throws SQLException {
    Connection connection = database.getConnection();
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }
}
