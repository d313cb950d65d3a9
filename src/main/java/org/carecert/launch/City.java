package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The demo city while it is loaded: its people, its clock, its files. */
final class City {
  private final String address;
  private final String password;
  private final Consumer<String> say;
  private final Map<String, Api> signedIn = new HashMap<>();

  City(String address, String password, Consumer<String> say) {
    this.address = address;
    this.password = password;
    this.say = say;
  }

  /** A demo account, signed in at the present time of the clock. */
  Api as(String username) {
    return signedIn.computeIfAbsent(username, name -> Api.signIn(address, name, password));
  }

  /** Moves the clock; tokens of another time are left behind. */
  void at(LocalDate day, String time) {
    signedIn.clear();
    as("admin")
        .put(
            "/demo/clock",
            Api.object().put("at", day + "T" + LocalTime.parse(time).withNano(0) + ":00+08:00"));
    signedIn.clear();
  }

  /** Sets the clock back to the true time. */
  void now() {
    signedIn.clear();
    as("admin").put("/demo/clock", Api.object());
    signedIn.clear();
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

  static JsonNode json(String name) {
    try {
      return Api.JSON.readTree(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
