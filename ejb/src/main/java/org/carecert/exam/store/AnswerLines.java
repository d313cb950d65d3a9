package org.carecert.exam.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
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

  /** A line for reading much: rows come as they are read, in a transaction of its own. */
  Connection reading() throws SQLException {
    Connection connection = database.getConnection();
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }
}
