package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.carecert.certificate.Judge;
import org.carecert.launch.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A certificate's credential, from its issue to its revocation, as a stranger checks it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CredentialIT {
  private static final String PASSES = "candidate-3";
  private static final String NOW = "2026-07-07T03:00:00Z";

  private static ExamSeason season;
  private static String number = "";
  private static String address = "";
  private static boolean closed;
  private static JsonNode credential;

  @BeforeAll
  static void issued() throws InterruptedException {
    season = new ExamSeason();
    address = season.house().address();
    season.taught();
    String session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    number = season.certified(PASSES, session);
    credential = done(season.who(PASSES).get(path()));
  }

  @AfterAll
  static void close() {
    if (!closed) {
      season.close();
    }
  }

  @Test
  @Order(1)
  void its_holder_and_its_issuer_get_it_and_no_other() {
    assertEquals(credential, done(season.who("evaluator-1").get(path())));
    refused("404 NOT_FOUND", season.who("candidate-1").get(path()));
    refused("404 NOT_FOUND", season.who("school-1").get(path()));
  }

  @Test
  @Order(1)
  void it_lies_in_the_file_of_the_certificate_as_it_is_given_out() throws Exception {
    Path pdf = Files.createTempFile("credential", ".pdf");
    Path inside = Files.createTempFile("credential", ".json");
    Files.write(pdf, season.who(PASSES).get("/certificates/" + number + "/pdf").body());
    Process program =
        new ProcessBuilder(
                "pdfdetach",
                "-savefile",
                "credential.json",
                "-o",
                inside.toString(),
                pdf.toString())
            .inheritIO()
            .start();
    assertEquals(0, program.waitFor());
    assertArrayEquals(season.who(PASSES).get(path()).body(), Files.readAllBytes(inside));
    Files.delete(pdf);
    Files.delete(inside);
  }

  @Test
  @Order(2)
  void a_stranger_verifies_it_with_what_the_issuer_publishes() {
    assertEquals("{\"revocation\":false,\"suspension\":false}", states());
    ObjectNode tampered = credential.deepCopy();
    ((ObjectNode) tampered.at("/credentialSubject/achievement")).put("name", "一级/高级技师");
    assertFalse(Judge.of(tampered, published(), NOW).path("verified").asBoolean(true));
  }

  @Test
  @Order(3)
  void a_suspension_sets_its_one_bit_and_nothing_else() {
    BitSet revoked = bits("credentialStatus");
    BitSet suspended = bits("suspensionStatus");
    told("SUSPEND");
    assertEquals("{\"revocation\":false,\"suspension\":true}", states());
    suspended.flip(place());
    assertEquals(suspended, bits("suspensionStatus"));
    assertEquals(revoked, bits("credentialStatus"));
  }

  @Test
  @Order(4)
  void its_end_takes_the_bit_back_and_nothing_else() {
    BitSet revoked = bits("credentialStatus");
    BitSet suspended = bits("suspensionStatus");
    told("RESTORE");
    assertEquals("{\"revocation\":false,\"suspension\":false}", states());
    suspended.flip(place());
    assertEquals(suspended, bits("suspensionStatus"));
    assertEquals(revoked, bits("credentialStatus"));
  }

  @Test
  @Order(5)
  void a_revocation_sets_its_one_bit_and_nothing_else() {
    BitSet revoked = bits("credentialStatus");
    BitSet suspended = bits("suspensionStatus");
    told("REVOKE");
    assertEquals("{\"revocation\":true,\"suspension\":false}", states());
    revoked.flip(place());
    assertEquals(revoked, bits("credentialStatus"));
    assertEquals(suspended, bits("suspensionStatus"));
  }

  @Test
  @Order(6)
  void a_list_is_kept_for_a_minute_and_sent_again_only_if_it_changed() throws Exception {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(URI.create(published(list("credentialStatus"))));
    HttpResponse<String> first = sent(asked.build());
    assertEquals("public, max-age=60", first.headers().firstValue("Cache-Control").orElse(""));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = sent(asked.header("If-None-Match", tag).build());
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  @Order(7)
  void what_is_not_there_is_not_found() {
    Caller anybody = Caller.nobodyAt(address);
    refused("404 NOT_FOUND", anybody.get("/certificates/issuers/NOBODY"));
    String issuer = inside(credential.at("/issuer/id").asText());
    refused("404 NOT_FOUND", anybody.get(issuer + "/status/refresh"));
  }

  @Test
  @Order(8)
  void what_was_issued_without_one_gets_one_soon_after_the_next_start() throws Exception {
    Tables.run(
        season.database(),
        "delete from certificate_credential; delete from certificate_status_place");
    refused("404 NOT_FOUND", season.who(PASSES).get(path()));
    Path data = season.house().log();
    while (!Files.exists(data.resolve("pg"))) {
      data = Objects.requireNonNull(data.getParent());
    }
    season.close();
    closed = true;
    try (House again = House.start(Path.of("..").toAbsolutePath().normalize(), data)) {
      address = again.address();
      Caller holder = Caller.as(address, PASSES);
      for (int i = 0; i < 300 && holder.get(path()).status() != 200; i++) {
        Thread.sleep(200);
      }
      JsonNode late = done(holder.get(path()));
      for (String same : List.of("/name", "/validFrom", "/credentialSubject/achievement/name")) {
        assertEquals(credential.at(same), late.at(same), same);
      }
      credential = late;
      JsonNode told = Judge.of(late, published(), null);
      assertEquals("{\"revocation\":true,\"suspension\":false}", told.path("status").toString());
    }
  }

  private static String path() {
    return "/certificates/" + number + "/credential";
  }

  private static void told(String change) {
    String body =
        "{\"change\":\"" + change + "\",\"basis\":\"复核\",\"decision\":\"珲人社〔2026〕" + change + "\"}";
    done(season.who("evaluator-1").post("/certificates/" + number + "/events", body));
  }

  private static String states() {
    JsonNode told = Judge.of(credential, published(), NOW);
    assertTrue(told.path("verified").asBoolean(), told.toString());
    return told.path("status").toString();
  }

  private static Map<String, JsonNode> published() {
    Map<String, JsonNode> documents = new HashMap<>();
    for (String id :
        List.of(
            credential.at("/issuer/id").asText(),
            list("credentialStatus"),
            list("suspensionStatus"))) {
      documents.put(id, fetched(id));
    }
    return documents;
  }

  private static JsonNode fetched(String id) {
    return done(Caller.nobodyAt(address).get(inside(id)));
  }

  private static String list(String status) {
    return credential.path(status).path("statusListCredential").asText();
  }

  private static int place() {
    return credential.at("/credentialStatus/statusListIndex").asInt();
  }

  private static BitSet bits(String status) {
    String encoded = fetched(list(status)).at("/credentialSubject/encodedList").asText();
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readAllBytes();
      BitSet bits = new BitSet(bytes.length * 8);
      for (int i = 0; i < bytes.length * 8; i++) {
        bits.set(i, (bytes[i / 8] & (0x80 >> (i % 8))) != 0);
      }
      return bits;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String inside(String id) {
    return id.replaceFirst(".*/api/v1", "");
  }

  private static String published(String id) {
    return address + "api/v1" + inside(id);
  }

  private static HttpResponse<String> sent(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
