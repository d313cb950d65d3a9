package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carecert.edge.MessageGateway;
import org.carecert.launch.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Holders are told of their certificates, while the gateway and the server come and go. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToldHoldersIT {
  private static final List<String> HOLDERS = List.of("candidate-2", "candidate-3", "candidate-4");
  private static final String SECRET = "told-holders";

  private static final List<MessageGateway.Taken> heard =
      Collections.synchronizedList(new ArrayList<>());

  private static MessageGateway gateway;
  private static ExamSeason season;
  private static House house;
  private static Map<String, String> settings;
  private static int port;
  private static String session = "";
  private static String number = "";

  @BeforeAll
  static void passed() throws IOException {
    gateway = opened(0, heard::add);
    port = URI.create(gateway.address()).getPort();
    settings =
        Map.of(
            "CARECERT_MESSAGE_GATEWAY",
            gateway.address(),
            "CARECERT_MESSAGE_GATEWAY_SECRET",
            SECRET);
    house = TheHouse.ofItsOwn(settings);
    season = new ExamSeason(house);
    season.taught();
    session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    for (String holder : HOLDERS) {
      season.sits(holder, session, no -> no <= 30);
      season.marked(season.admission(holder, session), session, 0);
      done(
          season
              .who(holder)
              .post(
                  "/me/consents",
                  "{\"kinds\":[\"PERSONAL_INFORMATION\",\"SENSITIVE_INFORMATION\",\"PHOTO\"]}"));
    }
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
  }

  @AfterAll
  static void close() throws IOException {
    house.close();
    gateway.close();
  }

  @Test
  @Order(1)
  void every_holder_of_a_batch_is_told_once_in_his_language_and_nothing_else_leaves()
      throws Exception {
    season.visitor("candidate-3").page("certificate/mine.xhtml?lang=ko");
    number = season.certified("candidate-3", session);
    until(() -> rows("ISSUED").equals(List.of("SENT 1", "SENT 1", "SENT 1")));
    assertEquals(3, gateway.taken().size());
    assertEquals(1, heard.stream().filter(one -> one.text().contains("발급되였습니다")).count());
    assertEquals(
        List.of("19710000000", "19710000001", "19710000002"),
        heard.stream().map(MessageGateway.Taken::to).sorted().toList());
    assertEquals(
        Tables.column(house.database(), "select code from notice_message order by code"),
        heard.stream().map(MessageGateway.Taken::key).sorted().toList());
    for (MessageGateway.Taken one : heard) {
      assertTrue(one.text().contains("**") && one.text().contains("/notice/messages.xhtml"));
      for (String kept : List.of("秀兰", "晓雨", "晓丽", "222499", number)) {
        assertFalse(one.text().contains(kept), one.text());
      }
    }
  }

  @Test
  @Order(2)
  void each_finds_his_own_in_the_product_and_no_other() {
    for (String holder : HOLDERS) {
      JsonNode page = done(season.who(holder).get("/notice/messages"));
      assertEquals(1, page.path("items").size(), page.toString());
      assertEquals(1, page.path("unread").asInt());
    }
    String code =
        done(season.who("candidate-2").get("/notice/messages")).at("/items/0/code").asText();
    String seen = "/notice/messages/" + code + "/seen";
    refused("404 NOT_FOUND", season.who("candidate-3").post(seen, null));
    refused("403 FORBIDDEN", season.who("evaluator-1").get("/notice/messages"));
    for (int i = 0; i < 2; i++) {
      assertEquals(0, done(season.who("candidate-2").post(seen, null)).path("unread").asInt());
    }
    String mine = season.visitor("candidate-4").page("certificate/mine.xhtml").text();
    assertTrue(mine.contains("未读 1 条"), mine);
    String page = season.visitor("candidate-4").page("notice/messages.xhtml").text();
    assertTrue(page.contains("证书已签发"), page);
  }

  @Test
  @Order(3)
  void what_happens_while_the_gateway_is_away_is_told_once_when_it_is_back() throws Exception {
    gateway.close();
    told("SUSPEND");
    until(() -> rows("SUSPENDED").equals(List.of("WAITING 1")));
    assertEquals(3, heard.size());
    JsonNode waiting = done(season.who("admin").get("/notice/deliveries?delivery=WAITING"));
    assertEquals("SET 1", waiting.path("gateway").asText() + " " + waiting.path("waiting").asInt());
    assertEquals("ConnectException", waiting.at("/items/0/lastAnswer").asText());
    refused("403 FORBIDDEN", season.who("candidate-2").get("/notice/deliveries"));
    String page = season.visitor("admin").page("notice/deliveries.xhtml").text();
    assertTrue(page.contains("待发送") && page.contains("ConnectException"), page);
    gateway = opened(port, heard::add);
    season.at("2026-07-07 10:05");
    until(() -> rows("SUSPENDED").equals(List.of("SENT 2")));
    assertEquals(4, heard.size());
  }

  @Test
  @Order(4)
  void a_server_that_dies_between_sending_and_marking_sends_under_the_same_key() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch dead = new CountDownLatch(1);
    gateway.close();
    gateway =
        opened(
            port,
            message -> {
              heard.add(message);
              arrived.countDown();
              awaited(dead);
            });
    told("RESTORE");
    awaited(arrived);
    Path data = Objects.requireNonNull(house.keys().getParent());
    killed(Long.parseLong(Files.readString(data.resolve("server.pid"))));
    dead.countDown();
    assertEquals(List.of("WAITING 0"), rows("RESTORED"));
    house.close();
    Map<String, String> again =
        Stream.concat(
                settings.entrySet().stream(),
                Stream.of(Map.entry("CARECERT_CLOCK", "2026-07-07T02:10:00Z")))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    house = House.start(Path.of("..").toAbsolutePath().normalize(), data, again);
    until(() -> rows("RESTORED").equals(List.of("SENT 1")));
    assertEquals(6, heard.size(), heard.toString());
    assertEquals(heard.get(4).key(), heard.get(5).key());
    assertEquals(1, gateway.taken().size(), "known by its key");
  }

  private static MessageGateway opened(int at, Consumer<MessageGateway.Taken> hears)
      throws IOException {
    return MessageGateway.start(at, SECRET, hears);
  }

  private static void told(String change) {
    String body =
        "{\"change\":\"" + change + "\",\"basis\":\"复核\",\"decision\":\"珲人社〔2026〕" + change + "\"}";
    done(season.who("evaluator-1").post("/certificates/" + number + "/events", body));
  }

  private static List<String> rows(String matter) {
    return Tables.column(
        house.database(),
        "select delivery || ' ' || tries from notice_message where matter = ?",
        matter);
  }

  private static void killed(long process) throws Exception {
    ProcessHandle server = ProcessHandle.of(process).orElseThrow();
    assertTrue(server.destroyForcibly());
    server.onExit().get(30, TimeUnit.SECONDS);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertTrue(latch.await(60, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) {
      Thread.sleep(200);
    }
    assertTrue(holds.getAsBoolean(), () -> "not within a minute: " + heard);
  }
}
