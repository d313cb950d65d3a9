package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The demo city while it is loaded: its people, its clock, its files. */
final class City {
  private static final List<String> PEOPLE =
      List.of(
          "candidate-1",
          "candidate-2",
          "candidate-3",
          "school-1",
          "school-1b",
          "evaluator-1",
          "evaluator-1b",
          "assessor-1",
          "assessor-2",
          "assessor-3",
          "invigilator-1",
          "hr-clerk",
          "hr-reviewer",
          "health-clerk",
          "health-reviewer",
          "facility-1",
          "facility-2");

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(100);

  private final String address;
  private final String password;
  private final Consumer<String> say;
  private final Map<String, Api> signedIn = new HashMap<>();
  private final Map<String, JsonNode> done = new HashMap<>();
  private boolean resuming;

  City(String address, String password, Consumer<String> say) {
    this.address = address;
    this.password = password;
    this.say = say;
  }

  /** Opens the loading: what an earlier, interrupted one has done is not done again. */
  void open() {
    now();
    PEOPLE.forEach(this::as);
    as("admin")
        .get("/demo/steps")
        .path("items")
        .properties()
        .forEach(step -> done.put(step.getKey(), read(step.getValue().asText())));
    resuming = !done.isEmpty();
  }

  /** A demo account; signed in at the true time, it stays so while the clock shows older days. */
  Api as(String username) {
    return signedIn.computeIfAbsent(username, name -> Api.signIn(address, name, password));
  }

  /** Somebody opens his account by slip, with a password nobody else knows, and agrees. */
  void agrees(String username, String code, JsonNode agreement) {
    String own = "Demo-" + code + "-1";
    Api.nobody(address)
        .post(
            "/accounts/activation",
            Api.object().put("username", username).put("code", code).put("password", own));
    Api.signIn(address, username, own).post("/me/consents", agreement);
  }

  /** Moves the clock. */
  void at(LocalDate day, String time) {
    as("admin")
        .put(
            "/demo/clock",
            Api.object().put("at", day + "T" + LocalTime.parse(time).withNano(0) + ":00+08:00"));
  }

  /** Sets the clock back to the true time. */
  void now() {
    as("admin").put("/demo/clock", Api.object());
  }

  /** Takes a step, unless it was taken; its answer is kept. */
  JsonNode once(String step, Supplier<JsonNode> call) {
    JsonNode known = done.get(step);
    if (known != null) {
      return known;
    }
    JsonNode answer = answer(call);
    as("admin").put("/demo/steps/" + step, Api.object().put("answer", answer.toString()));
    done.put(step, answer);
    return answer;
  }

  // The first step after an interruption may have been taken without having been written down.
  private JsonNode answer(Supplier<JsonNode> call) {
    boolean first = resuming;
    resuming = false;
    try {
      return call.get();
    } catch (Api.Answered refused) {
      if (first && refused.status == 409) {
        return Api.JSON.nullNode();
      }
      throw refused;
    }
  }

  /** What a step that was taken has answered. */
  JsonNode known(String step) {
    return done.getOrDefault(step, Api.JSON.nullNode());
  }

  /** Posts once, under a key by which the house knows a repeated call. */
  JsonNode post(String step, String who, String path, @Nullable JsonNode body) {
    return once(step, () -> as(who).withHeader("Idempotency-Key", "demo-" + step).post(path, body));
  }

  /** Waits until what goes on by itself has come so far; the answer that tells it. */
  JsonNode until(String who, String path, Predicate<JsonNode> reached) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode now = as(who).get(path);
    while (!reached.test(now)) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(path + " does not come to an end");
      }
      LockSupport.parkNanos(POLL.toNanos());
      now = as(who).get(path);
    }
    return now;
  }

  private static JsonNode read(String text) {
    try {
      return Api.JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void say(String line) {
    say.accept("demo city: " + line);
  }

  static byte[] file(String name) {
    try (InputStream in = City.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no demo file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a comma-separated file with a header. */
  static List<CSVRecord> rows(String name) {
    String sheet = new String(file(name), StandardCharsets.UTF_8);
    try (CSVParser rows =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(sheet))) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String name) {
    try {
      return Api.JSON.readTree(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
