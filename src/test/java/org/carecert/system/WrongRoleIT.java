package org.carecert.system;

import static org.carecert.system.RoleTable.ANYBODY;
import static org.carecert.system.RoleTable.BASE;
import static org.carecert.system.RoleTable.allowed;
import static org.carecert.system.RoleTable.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every call by every role, by nobody and with a bad token, held against a table of its own. */
class WrongRoleIT {
  // Where one of two fields is given, never both, and where the keys of a map are of a few words.
  private static final Map<String, String> GIVEN =
      Map.of(
          "POST /exam/sessions/{code}/admissions", "{\"cohort\":\"none\"}",
          "POST /certificates/templates", "{}",
          "POST /certificates/templates/samples", "{}");

  private static List<Description.Operation> operations;
  private static SampleBody bodies;

  @BeforeAll
  static void read() {
    Description description = Description.at(TheHouse.get().address());
    operations = description.operations();
    bodies = new SampleBody(description);
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
      String body = GIVEN.getOrDefault(call(operation), bodies.of(operation).toString());
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
    assertEquals(String.join("\n", described), String.join("\n", RoleTable.calls()));
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
