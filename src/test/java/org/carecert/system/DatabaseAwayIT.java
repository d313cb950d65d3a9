package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The database does not answer for a while: nobody is told a fault, everybody to come again. */
class DatabaseAwayIT {
  private static final String QUESTION =
      Worker.JSON
          .createObjectNode()
          .put("purpose", "HIRING")
          .set(
              "subjects",
              Worker.JSON.createArrayNode().add(Worker.named("库外人").subject("1", "COOK")))
          .toString();

  @Test
  void every_call_answers_503_as_a_problem_and_afterwards_as_before() throws Exception {
    Caller clerk = Caller.as("hr-clerk");
    var database = TheHouse.get().database();
    try (Connection held =
            DriverManager.getConnection(
                database.url().replaceFirst("/[^/]+$", "/postgres"),
                database.user(),
                database.password());
        Statement order = held.createStatement()) {
      try {
        closed(order);
        notReady(() -> Caller.nobody().get("/health"));
        notReady(() -> clerk.post("/verifications", QUESTION));
        notReady(() -> clerk.get("/certificates"));
        notReady(() -> clerk.post("/registry/imports", Worker.imported(Worker.named("库外"))));
        notReady(() -> Caller.nobody().get("/certificates"));
        notReady(() -> Caller.nobody().post("/exam/answers", "{}"));
      } finally {
        order.execute("alter database carecert allow_connections true");
      }
    }
    assertEquals(200, Caller.nobody().get("/health").status());
    assertEquals(200, clerk.post("/verifications", QUESTION).status());
  }

  private static void closed(Statement order) throws SQLException {
    order.execute("alter database carecert allow_connections false");
    order.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity" + " where datname = 'carecert'");
  }

  private static void notReady(Supplier<Caller.Answer> call) {
    Caller.Answer answer = call.get();
    assertEquals(
        "503 application/problem+json", answer.status() + " " + answer.type(), answer.text());
    assertEquals("NOT_READY", answer.codes());
    assertFalse(answer.text().contains("Exception"), answer.text());
  }
}
