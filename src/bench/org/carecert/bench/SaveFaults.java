package org.carecert.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.launch.Database;
import org.carecert.launch.House;
import org.carecert.launch.Launcher;

/**
 * Kills the server, then PostgreSQL with the server, in the middle of an exam, again and again, and
 * starts them as a user would. At the end the recorded history is held against the database: every
 * acknowledged answer is there as it was acknowledged, none twice, none from after its deadline.
 */
public final class SaveFaults {
  private static final int ATTEMPTS = 200;
  private static final int CANDIDATES_A_THREAD = 25;
  private static final Pattern SEQUENCE = Pattern.compile("\"serverSeq\":(\\d+)");

  private final Path data;
  private final int port = freePort();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final List<String> contradictions = new ArrayList<>();
  private final List<Sitting> sittings = new ArrayList<>();
  private volatile boolean over;

  private SaveFaults(Path data) {
    this.data = data;
  }

  /** The data folder of a house that does not run; how many rounds. */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    new SaveFaults(Path.of(args[0]).toAbsolutePath()).run(rounds);
  }

  private static final class Sitting {
    final String code;
    final String token;
    int sequence = 1;
    boolean closed;

    Sitting(String code, String token) {
      this.code = code;
      this.token = token;
    }

    String body() {
      return "{\"itemNo\":%d,\"clientSeq\":%d,\"answer\":\"%s\"}"
          .formatted(sequence % 50 + 1, sequence, answer());
    }

    String answer() {
      return "ABCD".substring(sequence % 4, sequence % 4 + 1);
    }
  }

  private void run(int rounds) throws Exception {
    Process launcher = started();
    attempts(rounds);
    List<Thread> threads = new ArrayList<>();
    for (int from = 0; from < ATTEMPTS; from += CANDIDATES_A_THREAD) {
      List<Sitting> own = sittings.subList(from, from + CANDIDATES_A_THREAD);
      Thread thread = new Thread(() -> sit(own));
      thread.start();
      threads.add(thread);
    }
    for (int round = 1; round <= rounds; round++) {
      TimeUnit.MILLISECONDS.sleep(2_000 + (round * 377L) % 1_500);
      boolean database = round % 2 == 0;
      int before = acknowledged.size();
      if (database) {
        kill(Files.readAllLines(data.resolve("pg/data/postmaster.pid")).get(0));
        launcher.destroyForcibly();
      } else {
        kill(Files.readString(data.resolve("server.pid")));
      }
      launcher.waitFor();
      long down = System.nanoTime();
      launcher = started();
      System.out.printf(
          "round %d: %s killed after %d acknowledgements; answers again after %.1f s%n",
          round, database ? "database" : "server", before, (System.nanoTime() - down) / 1e9);
    }
    TimeUnit.SECONDS.sleep(2);
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    int wrong = compare();
    launcher.destroy();
    launcher.waitFor();
    System.exit(wrong == 0 ? 0 : 1);
  }

  /**
   * As the sitting page does it: what was not acknowledged is sent again, under the same number.
   */
  private void sit(List<Sitting> own) {
    while (!over) {
      for (Sitting sitting : own) {
        if (!sitting.closed && !over) {
          save(sitting);
        }
      }
    }
  }

  private void save(Sitting sitting) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/exam/answers"))
            .timeout(Duration.ofSeconds(5))
            .header("Attempt-Token", sitting.token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(sitting.body()))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        Matcher sequence = SEQUENCE.matcher(answer.body());
        sequence.find();
        acknowledged.put(
            sitting.code + " " + sitting.sequence, sequence.group(1) + " " + sitting.answer());
        sitting.sequence++;
      } else if (answer.statusCode() == 409) {
        sitting.closed = true;
      } else if (answer.statusCode() < 500 && answer.statusCode() != 404) {
        told(answer.statusCode() + " " + answer.body());
      }
    } catch (IOException dead) {
      pause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void told(String what) {
    contradictions.add(what);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int compare() throws Exception {
    Map<String, String> stored = new ConcurrentHashMap<>();
    int late = 0;
    try (Connection connection = connected();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select a.code, r.client_seq, r.server_seq, r.answer, r.saved_at > a.deadline_at"
                    + " from exam_response r join exam_attempt a on a.id = r.attempt_id where"
                    + " a.code like 'F%'")) {
      while (rows.next()) {
        String key = rows.getString(1) + " " + rows.getInt(2);
        if (stored.put(key, rows.getLong(3) + " " + rows.getString(4)) != null) {
          told("twice: " + key);
        }
        late += rows.getBoolean(5) ? 1 : 0;
      }
    }
    acknowledged.forEach(
        (key, value) -> {
          if (!value.equals(stored.get(key))) {
            told(key + ": acknowledged " + value + ", stored " + stored.get(key));
          }
        });
    contradictions.stream().limit(20).forEach(System.out::println);
    long closed = sittings.stream().filter(sitting -> sitting.closed).count();
    System.out.printf(
        "%d answers acknowledged, %d stored, %d attempts met their bell, %d stored after it, %d"
            + " contradictions%n",
        acknowledged.size(), stored.size(), closed, late, contradictions.size());
    return contradictions.size() + late;
  }

  private Process started() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            System.getProperty("carecert.project"));
    builder.environment().put("CARECERT_DATA", data.toString());
    builder.environment().put("CARECERT_PORT", String.valueOf(port));
    builder.redirectErrorStream(true).redirectOutput(data.resolve("faults.log").toFile());
    Process launcher = builder.start();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/health")).build();
    while (true) {
      try {
        HttpResponse<Void> answer = client.send(health, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() == 200) {
          return launcher;
        }
      } catch (IOException notYet) {
        if (!launcher.isAlive()) {
          throw new IllegalStateException(Files.readString(data.resolve("faults.log")));
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static void kill(String pid) throws Exception {
    ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(30, TimeUnit.SECONDS);
  }

  // Every fifth attempt has its bell while the machine is being mistreated.
  private void attempts(int rounds) throws Exception {
    byte[] key = Files.readAllBytes(data.resolve("keys/exam-attempt.key"));
    String mark = "F" + Long.toString(System.nanoTime(), 36) + "x";
    long until = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
    try (Connection connection = connected();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          ("insert into exam_admission (id, code, session_id, person_id, seat, admitted_by,"
                  + " admitted_at) select nextval('shared_id'), '%s' || n, s.id, -n - s.high, n +"
                  + " s.high, 0, now() from generate_series(1, %d) n, (select x.id, coalesce((select"
                  + " max(seat) from exam_admission a where a.session_id = x.id), 0) as high from"
                  + " exam_session x order by x.id limit 1) s")
              .formatted(mark, ATTEMPTS));
      statement.executeUpdate(
          ("insert into exam_attempt (id, code, admission_id, person_id, form_id, items,"
                  + " started_at, deadline_at, state) select nextval('shared_id'), a.code, a.id,"
                  + " a.person_id, s.form_id, 50, now(), now() + case when a.seat %% 5 = 0 then"
                  + " make_interval(secs => 5 + a.seat %% %d) else interval '1 day' end, 'RUNNING'"
                  + " from exam_admission a join exam_session s on s.id = a.session_id where a.code"
                  + " like '%s%%'")
              .formatted(rounds * 15, mark));
      try (ResultSet codes =
          statement.executeQuery("select code from exam_attempt where code like '" + mark + "%'")) {
        while (codes.next()) {
          sittings.add(new Sitting(codes.getString(1), token(key, codes.getString(1), until)));
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

  private Connection connected() throws SQLException, IOException {
    Database database = House.running(data).database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
