package org.carecert.launch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Loads the demo city once, through the same doors that people and programs use. */
final class DemoLoader {
  private DemoLoader() {}

  static void loadOnce(String address, String password, Consumer<String> say) {
    if (Api.signIn(address, "admin", password).ready()) {
      return;
    }
    City city = new City(address, password, say);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    long started = System.nanoTime();
    city.say("loading, the first time only");
    try {
      new DemoWorkers(city, today).load();
      new DemoFacilities(city, today).load();
      new DemoCourse(city).load();
      new DemoSeason(city, today).load();
    } catch (IllegalStateException e) {
      // A part that is missing must not keep the house closed; it is told, and shows in the log.
      city.say("incomplete: " + e.getMessage());
    } finally {
      city.now();
    }
    city.as("admin").put("/demo/loaded", null);
    city.say("loaded in " + (System.nanoTime() - started) / 1_000_000_000 + " s");
  }
}
