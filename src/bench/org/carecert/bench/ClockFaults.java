package org.carecert.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carecert.launch.House;

/**
 * The machine's clock jumps, forwards and back, in the middle of an exam: what the server is shown
 * as the wall clock is moved by a file ({@code CARECERT_CLOCK_JUMPS}), while the machine's own goes
 * on. Candidates go on answering through every jump; afterwards the recorded history is held
 * against the database, and each attempt's end against its own bell. At last the server is started
 * while the clock is behind what is written down already, and must say so.
 */
public final class ClockFaults {
  private static final List<Duration> JUMPS =
      List.of(
          Duration.ofHours(1),
          Duration.ZERO,
          Duration.ofHours(-1),
          Duration.ofDays(2),
          Duration.ofDays(-400),
          Duration.ZERO);
  private static final int BELLS_SECONDS = 25;

  private ClockFaults() {}

  /** The data folder of a house that does not run; seconds after each jump. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).toAbsolutePath();
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 6;
    Files.createDirectories(data);
    Path file = data.resolve("clock-jumps");
    jump(file, Duration.ZERO);
    try (Launched house = new Launched(data, Map.of("CARECERT_CLOCK_JUMPS", file.toString()))) {
      Candidates candidates = new Candidates(data, house.port, BELLS_SECONDS);
      int wrong = jumped(candidates, file, seconds);
      wrong += candidates.compare(house.hall());
      wrong += candidates.bells(house.hall(), Duration.ofSeconds(5));
      wrong += said(house, "UP");
      wrong += startedBehind(house, file);
      Figures.row(
          JUMPS.size()
              + " jumps of the machine's clock in mid-exam, and a start while it is behind",
          candidates.acknowledged() + " answers acknowledged, each attempt closed at its own bell",
          "",
          Figures.none("contradiction", wrong));
      if (wrong > 0) {
        throw new IllegalStateException(wrong + " contradictions");
      }
    }
  }

  private static int jumped(Candidates candidates, Path file, int seconds) throws Exception {
    int wrong = 0;
    candidates.begin();
    try {
      for (Duration jump : JUMPS) {
        int before = candidates.acknowledged();
        jump(file, jump);
        TimeUnit.SECONDS.sleep(seconds);
        int meanwhile = candidates.acknowledged() - before;
        wrong += meanwhile == 0 ? 1 : 0;
        System.out.printf(
            "the clock shows the time %s: %d answers acknowledged in %d s%n",
            jump, meanwhile, seconds);
      }
    } finally {
      candidates.end();
    }
    return wrong;
  }

  // Only what this start writes into the log says anything about it.
  private static int startedBehind(Launched house, Path file) throws Exception {
    jump(file, Duration.ofHours(-1));
    house.killServer();
    Path log = House.running(house.data).log();
    long before = Files.size(log);
    house.start();
    int wrong = said(house, "DEGRADED");
    boolean told = since(log, before).contains("mend the clock");
    System.out.println("started while the clock is an hour behind: the log says so: " + told);
    wrong += told ? 0 : 1;
    jump(file, Duration.ZERO);
    house.killServer();
    before = Files.size(log);
    house.start();
    wrong += said(house, "UP");
    boolean still = since(log, before).contains("mend the clock");
    System.out.println("started while the clock is right: the log still says so: " + still);
    return wrong + (still ? 1 : 0);
  }

  // A new day begins a new log.
  private static String since(Path log, long offset) throws IOException {
    byte[] all = Files.readAllBytes(log);
    int from = offset > all.length ? 0 : Math.toIntExact(offset);
    return new String(all, from, all.length - from, StandardCharsets.UTF_8);
  }

  // Put in place at once: the server must not read half of it.
  private static void jump(Path file, Duration jump) throws IOException {
    Path next = file.resolveSibling("clock-jumps.next");
    Files.writeString(next, jump.toString());
    Files.move(
        next,
        file,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static int said(Launched house, String status) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + house.port + "/api/v1/health"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    boolean right = answer.body().contains("\"" + status + "\"");
    System.out.println("health: " + answer.body() + (right ? "" : ", but should be " + status));
    return right ? 0 : 1;
  }
}
