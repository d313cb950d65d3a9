package org.carecert.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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
    Launched house = new Launched(data, Map.of("CARECERT_CLOCK_JUMPS", file.toString()));
    Candidates candidates = new Candidates(data, house.port, BELLS_SECONDS);
    candidates.begin();
    int wrong = 0;
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
    candidates.end();
    wrong += candidates.compare(house.hall());
    wrong += candidates.bells(house.hall(), Duration.ofSeconds(5));
    wrong += said(house, "UP");
    jump(file, Duration.ofHours(-1));
    house.killServer();
    house.start();
    wrong += said(house, "DEGRADED");
    boolean told =
        Files.readString(data.resolve("server/log/server.log")).contains("mend the clock");
    System.out.println("started while the clock is an hour behind: the log says so: " + told);
    wrong += told ? 0 : 1;
    jump(file, Duration.ZERO);
    house.killServer();
    house.start();
    wrong += said(house, "UP");
    house.stop();
    System.exit(wrong == 0 ? 0 : 1);
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
