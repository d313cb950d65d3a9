package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two hundred registered workers of every standing. */
final class DemoWorkers {
  private static final Pattern RELATIVE = Pattern.compile("@([+-][0-9]+)");

  private final City city;
  private final LocalDate today;

  DemoWorkers(City city, LocalDate today) {
    this.city = city;
    this.today = today;
  }

  void load() {
    JsonNode workers = workers(today);
    JsonNode answer = city.post("workers", "hr-clerk", "/registry/imports", workers);
    if (!answer.path("rejected").isEmpty()) {
      throw new IllegalStateException("workers rejected: " + answer.path("rejected"));
    }
    city.say(answer.path("accepted").asInt() + " registered workers");
  }

  /** The workers; dates written as days from the day of loading become dates. */
  static JsonNode workers(LocalDate today) {
    JsonNode workers = City.json("workers.json");
    workers
        .path("workers")
        .forEach(
            worker -> {
              worker.path("certificates").forEach(c -> dated((ObjectNode) c, today));
              worker.path("evidence").forEach(e -> dated((ObjectNode) e, today));
            });
    return workers;
  }

  private static void dated(ObjectNode paper, LocalDate today) {
    for (String field : new String[] {"issuedOn", "expiresOn"}) {
      Matcher relative = RELATIVE.matcher(paper.path(field).asText());
      if (relative.matches()) {
        paper.put(field, today.plusDays(Long.parseLong(relative.group(1))).toString());
      }
    }
  }
}
