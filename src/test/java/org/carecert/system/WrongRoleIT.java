package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every call by every role, by nobody and with a bad token, held against a table of its own. */
class WrongRoleIT {
  private static final String BASE = "/api/v1";
  private static final String ANYBODY = "Anybody";

  // Where one of two fields is given, never both.
  private static final Map<String, String> EITHER_OR =
      Map.of("POST /exam/sessions/{code}/admissions", "{\"cohort\":\"none\"}");

  private static Map<String, Set<String>> table;
  private static List<Description.Operation> operations;
  private static SampleBody bodies;

  @BeforeAll
  static void read() throws IOException {
    table = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(WrongRoleIT.class.getResourceAsStream("roles.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(": ", 2);
          table.put(parts[0], Set.of(parts[1].split(" ")));
        }
      }
    }
    Description description = Description.at(TheHouse.get().address());
    operations = description.operations();
    bodies = new SampleBody(description);
  }

  private static String call(Description.Operation operation) {
    return operation.method() + " " + operation.template().substring(BASE.length());
  }

  private static Set<String> allowed(Description.Operation operation) {
    return table.getOrDefault(call(operation), Set.of());
  }

  private static Caller.Answer make(Caller caller, Description.Operation operation) {
    String path = bodies.path(operation).substring(BASE.length());
    var content = operation.node().path("requestBody").path("content");
    if (operation.method().equals("GET")) {
      return caller.get(path);
    }
    if (content.has("multipart/form-data") && !content.has("application/json")) {
      return caller.upload(path, "x.csv", new byte[] {'x'});
    }
    if (content.has("application/json")) {
      String body = EITHER_OR.getOrDefault(call(operation), bodies.of(operation).toString());
      return caller.call(
          operation.method(), path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }
    String type = content.isEmpty() ? "application/json" : content.fieldNames().next();
    return caller.call(
        operation.method(),
        path,
        type.equals("*/*") ? "application/octet-stream" : type,
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_table_has_every_call_and_no_other() {
    Set<String> described = new TreeSet<>();
    operations.forEach(operation -> described.add(call(operation)));
    assertEquals(String.join("\n", described), String.join("\n", table.keySet()));
  }

  @Test
  void a_role_that_the_table_does_not_name_is_403_on_every_call() {
    List<String> faults = new ArrayList<>();
    for (Description.Operation operation : operations) {
      Set<String> allowed = allowed(operation);
      if (!allowed.contains(ANYBODY)) {
        DemoPeople.BY_ROLE.forEach(
            (role, username) -> {
              if (!allowed.contains(role)) {
                Caller.Answer answer = make(Caller.as(username), operation);
                if (answer.status() != 403) {
                  faults.add(call(operation) + " as " + role + ": " + answer.status());
                }
              }
            });
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** What changes nothing: reading, and whatever names a thing that is not there. */
  @Test
  void a_role_that_the_table_names_is_not_turned_away() {
    List<String> faults = new ArrayList<>();
    for (Description.Operation operation : operations) {
      if (operation.method().equals("GET") || operation.template().contains("{")) {
        DemoPeople.BY_ROLE.forEach(
            (role, username) -> {
              if (allowed(operation).contains(role)) {
                int status = make(Caller.as(username), operation).status();
                if (status == 401 || status == 403 || status >= 500) {
                  faults.add(call(operation) + " as " + role + ": " + status);
                }
              }
            });
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void nobody_and_a_bad_token_are_401_unless_the_call_is_for_anybody() {
    List<String> faults = new ArrayList<>();
    for (Description.Operation operation : operations) {
      boolean open = allowed(operation).contains(ANYBODY);
      assertEquals(open, !operation.node().has("security"), call(operation));
      if (!open && make(Caller.nobody(), operation).status() != 401) {
        faults.add(call(operation) + " by nobody");
      }
      if (make(Caller.withToken("eyJhbGciOiJub25lIn0.e30."), operation).status() != 401) {
        faults.add(call(operation) + " with a bad token");
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
