package org.carecert.launch;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * Loads the demo city once, through the same doors that people and programs use. Each step is
 * written down in the house when it is done: an interrupted load is continued by the next start.
 */
final class DemoLoader {
  private DemoLoader() {}

  static void loadOnce(String address, String password, Consumer<String> say) {
    if (Api.signIn(address, "admin", password).ready()) {
      return;
    }
    City city = new City(address, password, say);
    long started = System.nanoTime();
    city.say("loading, the first time only");
    try {
      load(city);
      city.as("admin").put("/demo/loaded", null);
      city.say("loaded in " + (System.nanoTime() - started) / 1_000_000_000 + " s");
    } catch (IllegalStateException | UncheckedIOException e) {
      // A part that is missing must not keep the house closed; it is told, and tried again.
      city.say("incomplete, the next start continues: " + e.getMessage());
    }
  }

  private static void load(City city) {
    city.open();
    LocalDate today =
        LocalDate.parse(
            city.once(
                    "day", () -> new TextNode(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()))
                .asText());
    try {
      new DemoWorkers(city, today).load();
      new DemoFacilities(city, today).load();
      new DemoCourse(city).load();
      new DemoSeason(city, today).load();
      new DemoClaims(city, today).load();
      new DemoSanctions(city, today).load();
    } finally {
      city.now();
    }
  }
}
