package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a sitting page and the server notice of somebody, and that nothing follows of itself. */
class NoticedSignalsIT {
  private static final String DAY = "2026-08-23";
  private static final String CANDIDATE = "candidate-1";
  private static final String ELSEWHERE = "127.0.0.2";

  private static CityClock clock;
  private static Browser browser;
  private static Page page;
  private static String session = "";

  @BeforeAll
  static void open() {
    clock = CityClock.at("2026-05-11 09:00", ExamDay.ACCOUNTS);
    session = ExamDay.session(clock, "监考信号", DAY);
    clock.moves(DAY + " 09:10");
    browser = new Browser();
    page = browser.signedIn(CANDIDATE, 1_280, "zh-CN");
    page.navigate("exam/sitting.xhtml?attempt=" + attempt().path("attempt").asText());
    page.locator("#question").waitFor();
  }

  @AfterAll
  static void close() {
    clock.close();
    browser.close();
  }

  private static JsonNode attempt() {
    return ExamDay.start(CANDIDATE, session);
  }

  /** The addresses from which this was noticed, the oldest first. */
  private static List<String> noticed(String kind) {
    List<String> addresses = new ArrayList<>();
    for (JsonNode line :
        done(who("evaluator-1").get("/exam/sessions/" + session + "/signals"))
            .at("/items/0/signals")) {
      if (line.path("kind").asText().equals(kind)) {
        addresses.add(line.path("address").asText());
      }
    }
    return addresses;
  }

  /** Does what the page notices, and waits until the server has heard just that. */
  private static void told(String kind, Runnable act) {
    page.waitForResponse(
        answer ->
            answer.url().endsWith("/signals")
                && String.valueOf(answer.request().postData()).contains(kind),
        act);
  }

  private static void goesOn() {
    JsonNode now = attempt();
    assertEquals("RUNNING", now.path("state").asText(), "a signal is no verdict");
    assertTrue(page.isVisible("#question"));
  }

  @Test
  void what_is_copied_is_noticed_and_never_sent() {
    List<String> sent = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().endsWith("/signals")) {
            sent.add(request.postData());
          }
        });
    page.locator("#stem")
        .click(new com.microsoft.playwright.Locator.ClickOptions().setClickCount(3));
    told("COPIED", () -> page.keyboard().press("Control+C"));
    assertEquals(1, noticed("COPIED").size());
    assertEquals(List.of("{\"kind\":\"COPIED\",\"seconds\":0}"), sent);
    goesOn();
  }

  @Test
  void what_is_pasted_is_noticed() {
    told("PASTED", () -> page.keyboard().press("Control+V"));
    assertEquals(1, noticed("PASTED").size());
    goesOn();
  }

  @Test
  void a_second_page_in_the_same_browser_is_noticed_by_the_first() {
    Page second = page.context().newPage();
    told(
        "SECOND_PAGE",
        () -> {
          second.navigate(page.url());
          second.locator("#question").waitFor();
        });
    assertEquals(1, noticed("SECOND_PAGE").size());
    second.close();
    goesOn();
  }

  @Test
  void a_page_that_speaks_from_another_address_than_before_is_noticed_by_the_server() {
    beats();
    int before = noticed("ADDRESS_CHANGED").size();
    beats();
    assertEquals(before, noticed("ADDRESS_CHANGED").size(), "the same address is nothing new");
    page.route("**/time", NoticedSignalsIT::fromElsewhere);
    beats();
    // What was heard may have been on its way before.
    page.waitForCondition(() -> noticed("ADDRESS_CHANGED").size() > before);
    page.unroute("**/time");
    List<String> changed = noticed("ADDRESS_CHANGED");
    assertEquals(ELSEWHERE, changed.get(before));
    goesOn();
    Page people = browser.signedIn("evaluator-1", 360, "zh-CN");
    people.navigate("exam/signals.xhtml?code=" + session);
    assertTrue(people.innerText("#signals").contains("网络地址变化"), people.innerText("#signals"));
  }

  @Test
  void who_only_saves_with_a_token_that_was_carried_elsewhere_is_noticed_all_the_same() {
    beats();
    int addresses = noticed("ADDRESS_CHANGED").size();
    int devices = secondDevices();
    String body = "{\"itemNo\":1,\"clientSeq\":7001,\"answer\":\"A\"}";
    String answer =
        exchanged(
            URI.create(page.url()),
            """
            POST /api/v1/exam/answers HTTP/1.1\r
            Host: %s\r
            Connection: close\r
            Content-Type: application/json\r
            Content-Length: %d\r
            Attempt-Token: %s\r
            \r
            %s"""
                .formatted(
                    URI.create(page.url()).getAuthority(),
                    body.length(),
                    attempt().path("token").asText(),
                    body));
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    page.waitForCondition(() -> noticed("ADDRESS_CHANGED").size() > addresses);
    assertEquals(ELSEWHERE, noticed("ADDRESS_CHANGED").get(addresses));
    page.waitForCondition(() -> secondDevices() > devices);
    goesOn();
  }

  private static int secondDevices() {
    int found = 0;
    for (JsonNode incident :
        done(who("evaluator-1").get("/exam/sessions/" + session + "/console")).path("incidents")) {
      found += incident.path("kind").asText().equals("SECOND_DEVICE") ? 1 : 0;
    }
    return found;
  }

  // The page asks for its time as soon as the browser says that the line is back.
  private static void beats() {
    page.waitForResponse("**/time", () -> page.evaluate("dispatchEvent(new Event('online'))"));
  }

  /** Sends the page's own call over another interface of this machine. */
  private static void fromElsewhere(Route route) {
    URI asked = URI.create(route.request().url());
    StringBuilder head = new StringBuilder("GET " + asked.getPath() + " HTTP/1.1\r\n");
    head.append("Host: ").append(asked.getAuthority()).append("\r\nConnection: close\r\n");
    for (Map.Entry<String, String> header : route.request().headers().entrySet()) {
      if (header.getKey().startsWith("attempt-") || header.getKey().equals("accept")) {
        head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
      }
    }
    String answer = exchanged(asked, head.append("\r\n").toString());
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1)));
  }

  private static String exchanged(URI asked, String request) {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(ELSEWHERE), 0));
      socket.connect(new InetSocketAddress(asked.getHost(), asked.getPort()), 20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
