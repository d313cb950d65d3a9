package org.carecert.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with some of the migrations and no server. */
public final class BareDatabase implements AutoCloseable {
  private final Database database;

  private BareDatabase(Database database) {
    this.database = database;
  }

  /** Starts one in this folder and takes it through these migrations, named without ending. */
  public static BareDatabase with(Path folder, String... migrations) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    BareDatabase bare = new BareDatabase(Database.start(folder.resolve("pg"), port, false));
    for (String migration : migrations) {
      bare.migrated(migration);
    }
    return bare;
  }

  /** Takes it through a further migration. */
  public void migrated(String migration) throws IOException, SQLException {
    done(sql("/db/migration/" + migration + ".sql"));
  }

  /** A connection of its own. */
  public Connection connected() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  /** The same for what asks a data source. */
  public DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }

  /** Does statements. */
  public void done(String sql) throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first value of a query. */
  public String text(String query) throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws IOException {
    database.close();
  }

  private static String sql(String resource) throws IOException {
    try (InputStream in = BareDatabase.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
