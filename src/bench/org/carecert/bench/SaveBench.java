package org.carecert.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.launch.Database;
import org.carecert.launch.House;

/**
 * How many answers a second {@code POST /exam/answers} acknowledges on a running house, beside its
 * limits in the same run: an empty JAX-RS call on the same server by the same connections, and
 * single-row commits in the same PostgreSQL. Once more with every commit 5 ms longer, and at last
 * with a thousand candidates who each save every five seconds. The attempts are made in the tables;
 * they stay in that house.
 */
public final class SaveBench {
  private static final int ATTEMPTS = 1_000;
  private static final int ITEMS = 50;

  private final House house;
  private final Path data;
  private final Duration length;
  private final List<String> tokens = new ArrayList<>();
  private final int[] sequences = new int[ATTEMPTS];

  private SaveBench(House house, Path data, Duration length) {
    this.house = house;
    this.data = data;
    this.length = length;
  }

  /** The data folder of a running house; rounds; seconds a round. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    SaveBench bench = new SaveBench(House.running(data), data, Duration.ofSeconds(seconds));
    bench.attempts();
    bench.run(rounds);
  }

  private void run(int rounds) throws Exception {
    load(64, this::save, Duration.ofSeconds(5), 0);
    load(64, number -> empty(), Duration.ofSeconds(3), 0);
    System.out.printf("single-row commits of one connection: %.0f/s%n", commits());
    for (int connections : new int[] {64, 256, 1_000}) {
      compare(rounds, connections, "");
    }
    configure("alter system set commit_delay = 5000", "alter system set commit_siblings = 0");
    try {
      System.out.printf("single-row commits, 5 ms longer: %.0f/s%n", commits());
      compare(rounds, 1_000, ", commits 5 ms longer");
    } finally {
      configure("alter system reset commit_delay", "alter system reset commit_siblings");
    }
    Measured calm = load(ATTEMPTS, this::save, Duration.ofSeconds(20), 200);
    System.out.println("1,000 candidates, each every 5 s: " + calm);
  }

  private void compare(int rounds, int connections, String how) throws Exception {
    double[] saves = new double[rounds];
    double[] calls = new double[rounds];
    String last = "";
    for (int round = 0; round < rounds; round++) {
      calls[round] = load(connections, number -> empty(), length, 0).perSecond();
      Measured measured = load(connections, this::save, length, 0);
      saves[round] = measured.perSecond();
      last = measured.toString();
    }
    System.out.printf(
        "%d connections%s: saves %.0f/s, empty call %.0f/s, ratio %.2f (medians of %d); last: %s%n",
        connections,
        how,
        median(saves),
        median(calls),
        median(saves) / median(calls),
        rounds,
        last);
  }

  private record Measured(double perSecond, double medianMillis, double p99Millis, long failed) {
    @Override
    public String toString() {
      return String.format(
          "%.0f/s, median %.1f ms, p99 %.1f ms, refused %d",
          perSecond, medianMillis, p99Millis, failed);
    }
  }

  private byte[] save(int number) {
    int attempt = number % ATTEMPTS;
    int sequence = ++sequences[attempt];
    String body =
        "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
            .formatted(sequence % ITEMS + 1, sequence, "ABCD".charAt(sequence % 4));
    return ("POST /api/v1/exam/answers HTTP/1.1\r\nHost: bench\r\nAttempt-Token: "
            + tokens.get(attempt)
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  // The lightest that JAX-RS answers here: it touches no database.
  private static byte[] empty() {
    return "GET /api/v1/keys HTTP/1.1\r\nHost: bench\r\nAccept: application/json\r\n\r\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Calls as fast as answers come, or so many a second in all if a rate is given. */
  private Measured load(int connections, IntFunction<byte[]> call, Duration time, int rate)
      throws IOException {
    URI address = URI.create(house.address());
    long[] latencies = new long[8_000_000];
    int done = 0;
    long failed = 0;
    try (Selector selector = Selector.open()) {
      List<Line> idle = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        SocketChannel channel =
            SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
        channel.configureBlocking(false);
        Line line = new Line(channel, i);
        line.key = channel.register(selector, SelectionKey.OP_READ, line);
        idle.add(line);
      }
      long start = System.nanoTime();
      long end = start + time.toNanos();
      long begun = 0;
      int turn = 0;
      List<Line> all = List.copyOf(idle);
      while (System.nanoTime() < end) {
        while (!idle.isEmpty() && due(rate, begun, start)) {
          Line line = rate == 0 ? idle.remove(idle.size() - 1) : next(idle, all, turn++);
          line.send(call.apply(line.number));
          begun++;
        }
        selector.selectNow();
        if (selector.selectedKeys().isEmpty()) {
          if (rate > 0) {
            LockSupport.parkNanos(100_000);
          } else {
            selector.select(1);
          }
        }
        for (SelectionKey key : selector.selectedKeys()) {
          Line line = (Line) key.attachment();
          int status = line.read();
          if (status != 0) {
            latencies[done++] = System.nanoTime() - line.sentAt;
            failed += status == 200 ? 0 : 1;
            idle.add(line);
          }
        }
        selector.selectedKeys().clear();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      for (Line line : all) {
        line.channel.close();
      }
      long[] sorted = Arrays.copyOf(latencies, done);
      Arrays.sort(sorted);
      return new Measured(
          done / seconds, sorted[done / 2] / 1e6, sorted[(int) (done * 0.99)] / 1e6, failed);
    }
  }

  private static boolean due(int rate, long begun, long start) {
    return rate == 0 || begun < (System.nanoTime() - start) / 1e9 * rate;
  }

  // With a rate everybody has his turn, if his last answer came.
  private static Line next(List<Line> idle, List<Line> all, int turn) {
    Line wanted = all.get(turn % all.size());
    return idle.remove(wanted) ? wanted : idle.remove(0);
  }

  /** One connection. */
  private static final class Line {
    final SocketChannel channel;
    final int number;
    SelectionKey key;
    long sentAt;
    private final ByteBuffer buffer = ByteBuffer.allocate(16_384);

    Line(SocketChannel channel, int number) {
      this.channel = channel;
      this.number = number;
    }

    void send(byte[] request) throws IOException {
      buffer.clear();
      sentAt = System.nanoTime();
      ByteBuffer out = ByteBuffer.wrap(request);
      while (out.hasRemaining()) {
        channel.write(out);
      }
    }

    /** The status once the whole answer is there, else 0. */
    int read() throws IOException {
      if (channel.read(buffer) < 0) {
        throw new IOException("the server hung up");
      }
      String text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
      int head = text.indexOf("\r\n\r\n");
      if (head < 0) {
        return 0;
      }
      int at = text.indexOf("Content-Length: ");
      int length = Integer.parseInt(text.substring(at + 16, text.indexOf("\r\n", at)));
      return buffer.position() < head + 4 + length ? 0 : Integer.parseInt(text.substring(9, 12));
    }
  }

  private double commits() throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      statement.execute("create table bench_commit (id bigint primary key, answer text not null)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into bench_commit values (?, 'A')")) {
        long start = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - start < 5_000_000_000L) {
          insert.setLong(1, count++);
          insert.executeUpdate();
        }
        return count / ((System.nanoTime() - start) / 1e9);
      } finally {
        statement.execute("drop table bench_commit");
      }
    }
  }

  private void configure(String... statements) throws SQLException {
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
      statement.execute("select pg_reload_conf()");
    }
  }

  private void attempts() throws Exception {
    byte[] key = Files.readAllBytes(data.resolve("keys/exam-attempt.key"));
    long until = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      String mark = Long.toString(System.nanoTime(), 36);
      statement.executeUpdate(
          ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                  + " admitted_at) select nextval('shared_id'), 'B%s' || n, s.id, -n - s.high,"
                  + " n + s.high, 0, now() from generate_series(1, %d) n, (select x.id, coalesce((select"
                  + " max(seat) from exam_admission a where a.session_id = x.id), 0) as high from"
                  + " exam_session x order by x.id limit 1) s")
              .formatted(mark, ATTEMPTS));
      statement.executeUpdate(
          ("insert into exam_attempt (id, code, admission_id, person_id, form_id, items,"
                  + " started_at, deadline_at, state) select nextval('shared_id'), a.code, a.id,"
                  + " a.person_id, s.form_id, %d, now(), now() + interval '1 day', 'RUNNING' from"
                  + " exam_admission a join exam_session s on s.id = a.session_id where a.code like"
                  + " 'B%s%%'")
              .formatted(ITEMS, mark));
      try (ResultSet codes =
          statement.executeQuery(
              "select code from exam_attempt where code like 'B" + mark + "%'")) {
        while (codes.next()) {
          tokens.add(token(key, codes.getString(1), until));
        }
      }
    }
  }

  private static String token(byte[] key, String attempt, long until) throws Exception {
    String body = attempt + "." + until;
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] seal = mac.doFinal(("token:" + body).getBytes(StandardCharsets.UTF_8));
    return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
  }

  private Connection connected() throws SQLException {
    Database database = house.database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
