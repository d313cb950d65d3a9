package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every call of the contract. */
class GeneralContractIT {
  private static final String PROBLEM = "application/problem+json";

  private static void problem(int status, String codes, Caller.Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals(PROBLEM, answer.type(), answer.text());
    assertEquals(codes, answer.codes());
    assertEquals(status, answer.json().path("status").asInt());
    assertTrue(answer.json().path("type").asText().startsWith("urn:carecert:problem:"));
    assertFalse(answer.text().contains("Exception"), answer.text());
  }

  @Test
  void a_body_that_is_no_json_or_of_another_shape_is_malformed() {
    for (String body :
        List.of(
            "x",
            "",
            "null",
            "[]",
            "{\"username\":1,\"password\":\"p\"}",
            "{\"username\":\"a\",\"username\":\"b\",\"password\":\"p\"}",
            "{\"username\":\"a\\u0000\",\"password\":\"p\"}",
            "{\"username\":\"a\\ud800\",\"password\":\"p\"}",
            "{\"username\":\"a\"} trailing")) {
      problem(400, "MALFORMED", Caller.nobody().post("/tokens", body));
    }
  }

  @Test
  void an_unknown_user_and_a_wrong_password_get_the_same_answer() {
    Caller.Answer unknown =
        Caller.nobody().post("/tokens", "{\"username\":\"nobody-here\",\"password\":\"x\"}");
    Caller.Answer wrong =
        Caller.nobody().post("/tokens", "{\"username\":\"inspector-1\",\"password\":\"x\"}");
    problem(401, "SIGN_IN_FAILED", unknown);
    assertArrayEquals(unknown.body(), wrong.body());
  }

  @Test
  void five_failures_lock_an_account_even_for_the_right_password() {
    for (int i = 0; i < 5; i++) {
      Caller.nobody().post("/tokens", "{\"username\":\"school-3\",\"password\":\"x\"}");
    }
    problem(
        401,
        "SIGN_IN_FAILED",
        Caller.nobody()
            .post("/tokens", "{\"username\":\"school-3\",\"password\":\"carecert-demo\"}"));
  }

  @Test
  void a_program_signs_in_with_its_secret_and_not_as_a_person() {
    Caller.Answer token =
        Caller.nobody()
            .post("/tokens", "{\"clientId\":\"client-1\",\"clientSecret\":\"carecert-demo\"}");
    assertEquals(200, token.status(), token.text());
    assertEquals("Bearer", token.json().path("tokenType").asText());
    assertTrue(token.json().path("expiresIn").isIntegralNumber());
    problem(
        401,
        "SIGN_IN_FAILED",
        Caller.nobody()
            .post("/tokens", "{\"username\":\"client-1\",\"password\":\"carecert-demo\"}"));
  }

  @Test
  void unknown_path_method_and_types_are_told_as_problems() {
    problem(404, "NOT_FOUND", Caller.nobody().get("/nowhere"));
    problem(
        405,
        "METHOD_NOT_ALLOWED",
        Caller.nobody().call("DELETE", "/tokens", "application/json", new byte[0]));
    problem(
        415,
        "UNSUPPORTED_MEDIA",
        Caller.nobody()
            .call("POST", "/tokens", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
    problem(
        406, "NOT_ACCEPTABLE", Caller.nobody().get("/health", "Accept", "application/vnd.unknown"));
  }

  @Test
  void no_token_is_401_a_bad_token_401_and_a_wrong_role_403() {
    problem(401, "NOT_SIGNED_IN", Caller.nobody().post("/verifications", "{}"));
    problem(401, "TOKEN_INVALID", Caller.nobody().get("/health", "Authorization", "Bearer bad"));
    problem(
        403, "FORBIDDEN", Caller.as("candidate-2").post("/registry/imports", "{\"workers\":[{}]}"));
  }

  @Test
  void a_bad_token_leaves_no_complaint_in_the_log() {
    ServerLog log = new ServerLog(TheHouse.get().log());
    problem(401, "TOKEN_INVALID", Caller.withToken("bad").get("/cohorts"));
    problem(401, "TOKEN_INVALID", Caller.withToken("bad").post("/cohorts", "{}"));
    problem(401, "TOKEN_INVALID", Caller.withToken("bad").get("/health"));
    assertEquals("", log.complaints());
  }

  @Test
  void a_body_over_the_limit_is_413() {
    problem(
        413,
        "TOO_LARGE",
        Caller.as("hr-clerk")
            .call("POST", "/registry/imports", "application/json", new byte[50 * 1024 * 1024]));
  }

  @Test
  void the_answer_speaks_the_language_of_the_request() {
    assertTrue(
        Caller.nobody().get("/nowhere", "Accept-Language", "en").text().contains("Not found"));
    assertTrue(Caller.nobody().get("/nowhere", "Accept-Language", "ko").text().contains("찾지"));
    assertTrue(Caller.nobody().get("/nowhere").text().contains("没有找到"));
  }

  @Test
  void a_repeated_key_gives_the_stored_answer_and_refuses_another_body() {
    String body =
        "{\"workers\":[{\"name\":\"重复甲\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"222404189901010014\",\"certificates\":[],\"evidence\":[]}]}";
    Caller clerk = Caller.as("hr-clerk");
    Caller.Answer first = clerk.post("/registry/imports", body, "Idempotency-Key", "k-1");
    assertEquals(201, first.status(), first.text());
    Caller.Answer again = clerk.post("/registry/imports", body, "Idempotency-Key", "k-1");
    assertEquals(201, again.status());
    assertArrayEquals(first.body(), again.body());
    problem(
        422,
        "KEY_USED_OTHERWISE",
        clerk.post("/registry/imports", "{\"workers\":[{}]}", "Idempotency-Key", "k-1"));
  }

  @Test
  void every_list_refuses_a_limit_outside_1_to_200_and_a_strange_cursor() {
    Map<String, List<String>> lists =
        Map.of(
            "hr-clerk",
            List.of(
                "certificates",
                "cohorts",
                "sanctions",
                "subsidies/claims",
                "changes",
                "registry/workers"),
            "auditor",
            List.of("audit/records", "parameters", "working-days", "standards/proposals"),
            "hr-reviewer",
            List.of("subsidies/payments", "subsidies/publicity"),
            "evaluator-1",
            List.of("exam/sessions", "exam/items", "certificates/batches"),
            "facility-1",
            List.of("filings", "filings/directory"));
    lists.forEach(
        (username, paths) ->
            paths.forEach(
                path -> {
                  Caller caller = Caller.as(username);
                  for (String limit : List.of("0", "201", "-1", "1.5", "x", "99999999999")) {
                    problem(400, "MALFORMED", caller.get("/" + path + "?limit=" + limit));
                  }
                  problem(400, "MALFORMED", caller.get("/" + path + "?after=%2A"));
                  for (String limit : List.of("1", "200")) {
                    JsonNode page = caller.get("/" + path + "?limit=" + limit).json();
                    assertTrue(page.path("items").isArray(), path + page);
                    assertTrue(page.has("next"), path);
                  }
                }));
  }

  @Test
  void a_yes_or_no_that_is_neither_true_nor_false_is_malformed() {
    for (String word : List.of("yes", "1", "TRUE", "")) {
      problem(
          400,
          "MALFORMED",
          Caller.as("school-1")
              .call(
                  "POST",
                  "/certificates/photos/cohorts/none?keep=" + word,
                  "application/zip",
                  new byte[] {1}));
    }
  }

  @Test
  void the_public_check_hears_429_after_60_a_minute_and_address() throws IOException {
    String miss = "{\"code\":\"nothing\"}";
    for (int i = 0; i < 60; i++) {
      assertTrue(checkFrom("127.0.0.9", miss).startsWith("HTTP/1.1 200 "), "call " + i);
    }
    String refused = checkFrom("127.0.0.9", miss);
    assertTrue(refused.startsWith("HTTP/1.1 429 "), refused);
    assertTrue(refused.contains(PROBLEM) && refused.contains("\"TOO_FAST\""), refused);
    assertTrue(refused.matches("(?s).*\r\nRetry-After: ([1-9]|[1-5][0-9]|60)\r\n.*"), refused);
    assertTrue(checkFrom("127.0.0.10", miss).startsWith("HTTP/1.1 200 "), "another address");
  }

  // The library that the others use cannot choose from where it calls.
  private static String checkFrom(String address, String body) throws IOException {
    URI house = URI.create(TheHouse.get().address());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /api/v1/certificates/check HTTP/1.1\r\nHost: "
            + house.getAuthority()
            + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    try (Socket socket =
        new Socket(
            InetAddress.getByName(house.getHost()),
            house.getPort(),
            InetAddress.getByName(address),
            0)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_description_lists_every_problem_and_who_needs_a_token() {
    Caller.Answer yaml = Caller.nobody().get("//openapi");
    assertTrue(yaml.text().contains("openapi:"), yaml.text().substring(0, 100));
    JsonNode api = Caller.nobody().get("//openapi", "Accept", "application/json").json();
    int operations = 0;
    for (JsonNode path : api.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("responses")) {
          operations++;
          assertTrue(operation.path("responses").has("422"), operation.toString());
        }
      }
    }
    assertTrue(operations > 60, "operations: " + operations);
    assertEquals(0, api.at("/paths/~1api~1v1~1tokens/post/security").size(), "tokens are public");
  }
}
