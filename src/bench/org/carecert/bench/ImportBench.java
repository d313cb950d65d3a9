package org.carecert.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.launch.Database;
import org.carecert.launch.House;

/**
 * How long {@code POST /registry/imports} takes for many workers on a running house, beside a limit
 * measured in the same run: plain JDBC batch inserts of as many rows as the import wrote, into the
 * same PostgreSQL, a commit for every hundred workers as the product does it.
 */
public final class ImportBench {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final int WORKERS_A_COMMIT = 100;
  private static final Random CHANCE = new Random();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final House house;
  private final int workers;

  private ImportBench(House house, int workers) {
    this.house = house;
    this.workers = workers;
  }

  /** The data folder of a running house; how many workers; how many rounds. */
  public static void main(String[] args) throws Exception {
    int workers = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    new ImportBench(House.running(Path.of(args[0])), workers).run(rounds);
  }

  private void run(int rounds) throws Exception {
    double[] product = new double[rounds];
    double[] limit = new double[rounds];
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table bench_row (id bigint primary key, kind text not null, number text not null,"
              + " day date not null, detail text not null, digest bytea not null, recorded_at"
              + " timestamptz not null)");
      statement.execute("create index bench_row_number on bench_row (number)");
      try {
        imported(body(WORKERS_A_COMMIT));
        for (int round = 0; round < rounds; round++) {
          long before = written(statement);
          product[round] = imported(body(workers));
          long rows = written(statement) - before;
          limit[round] = inserted(connection, rows);
          System.out.printf(
              "round %d: import %.1f s, plain inserts of its %d rows %.1f s%n",
              round + 1, product[round], rows, limit[round]);
        }
      } finally {
        statement.execute("drop table bench_row");
      }
    }
    System.out.printf(
        "median of %d rounds of %d workers: import %.1f s (%.0f workers/s), limit %.1f s, ratio %.1f%n",
        rounds,
        workers,
        median(product),
        workers / median(product),
        median(limit),
        median(product) / median(limit));
  }

  private Connection connected() throws SQLException {
    Database database = house.database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  // PostgreSQL tells the counters of an idle connection ten seconds later.
  private static long written(Statement statement) throws Exception {
    Thread.sleep(11_000);
    try (ResultSet sum = statement.executeQuery("select sum(n_tup_ins) from pg_stat_user_tables")) {
      sum.next();
      return sum.getLong(1);
    }
  }

  private double imported(String body) throws IOException, InterruptedException {
    String token =
        found(
            "\"accessToken\":\"([^\"]+)\"",
            post("tokens", "", "{\"username\":\"hr-clerk\",\"password\":\"carecert-demo\"}"));
    long start = System.nanoTime();
    String answer = post("registry/imports", token, body);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!answer.contains("\"rejected\":[]")) {
      throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
    }
    return seconds;
  }

  private String post(String path, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(house.address() + "api/v1/" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException(text);
    }
    return matcher.group(1);
  }

  /** Workers nobody knows yet, each with a certificate and three proofs. */
  private static String body(int count) {
    String area = "23" + (1000 + CHANCE.nextInt(9000));
    long certificate =
        2_000_000_000_000_000L + Math.abs(CHANCE.nextLong() % 7_000_000_000_000_000L);
    LocalDate first = LocalDate.of(1960, 1, 1).plusDays(CHANCE.nextInt(12_000));
    StringBuilder body = new StringBuilder("{\"workers\":[");
    for (int i = 0; i < count; i++) {
      LocalDate born = first.plusDays(i / 900L);
      String digits = area + born.toString().replace("-", "") + (100 + i % 900);
      body.append(i == 0 ? "" : ",")
          .append("{\"name\":\"量测人\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"")
          .append(checked(digits))
          .append("\",\"certificates\":[{\"kind\":\"OCCUPATIONAL_QUALIFICATION\",\"number\":\"")
          .append(certificate + i)
          .append(
              "\",\"occupation\":\"4-10-01-03\",\"level\":4,\"issuer\":\"吉林省某评价机构\",\"issuedOn\":\"2020-05-20\"}],\"evidence\":[")
          .append(proof("HEALTH_CERTIFICATE"))
          .append(',')
          .append(proof("RECORD_CHECK"))
          .append(',')
          .append(proof("MENTAL_HEALTH_TRAINING"))
          .append("]}");
    }
    return body.append("]}").toString();
  }

  private static String proof(String kind) {
    return "{\"kind\":\""
        + kind
        + "\",\"result\":\"CLEAR\",\"issuedOn\":\"2026-05-20\",\"receipt\":\"R-1\"}";
  }

  private static String checked(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  private double inserted(Connection connection, long rows) throws SQLException {
    long commit = Math.max(1, rows * WORKERS_A_COMMIT / workers);
    byte[] digest = new byte[32];
    try (Statement empty = connection.createStatement()) {
      empty.execute("truncate bench_row");
    }
    long start = System.nanoTime();
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into bench_row values (?, ?, ?, ?, ?, ?, ?)")) {
      for (long id = 1; id <= rows; id++) {
        CHANCE.nextBytes(digest);
        insert.setLong(1, id);
        insert.setString(2, "RECORD_CHECK");
        insert.setString(3, "R-" + id);
        insert.setObject(4, LocalDate.of(2026, 5, 20));
        insert.setString(5, "{\"person\":" + id + ",\"result\":\"CLEAR\",\"actor\":\"hr-clerk\"}");
        insert.setBytes(6, digest);
        insert.setObject(7, OffsetDateTime.now(ZoneOffset.UTC));
        insert.addBatch();
        if (id % commit == 0 || id == rows) {
          insert.executeBatch();
          connection.commit();
        }
      }
    } finally {
      connection.setAutoCommit(true);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] of) {
    double[] sorted = of.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
