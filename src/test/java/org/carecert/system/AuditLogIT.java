package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.carecert.audit.domain.Checkpoint;
import org.carecert.audit.domain.Hash;
import org.carecert.audit.domain.MerkleProof;
import org.carecert.shared.Digests;
import org.carecert.verifier.Run;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The log of facts, as somebody outside sees it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditLogIT {
  private static final String PASSES = "candidate-3";
  private static final int PATIENCE_SECONDS = 60;

  @TempDir static Path folder;
  private static ExamSeason season;
  private static String number = "";
  private static String code = "";

  @BeforeAll
  static void issued() throws InterruptedException {
    season = new ExamSeason();
    season.taught();
    String session = season.planned("evaluator-1", "2026-07-06");
    assertEquals(3, season.admitted(session));
    season.at("2026-07-06 09:05");
    season.sits(PASSES, session, no -> no <= 30);
    season.marked(season.admission(PASSES, session), session, 0);
    season.at("2026-07-07 10:00");
    season.published("evaluator-1", session);
    number = season.certified(PASSES, session);
    code =
        done(season.who(PASSES).get("/certificates/" + number)).path("verificationCode").asText();
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void who_has_a_certificate_gets_the_proof_that_its_issue_was_logged() throws Exception {
    JsonNode proof = proof();
    Checkpoint checkpoint = Checkpoint.read(proof.path("checkpoint").asText());
    TreeMap<String, String> shown = new TreeMap<>();
    Hash leaf = leaf(proof, shown);
    assertEquals("CertificateIssued", shown.get("what"));
    assertEquals("\"" + number + "\"", shown.get("fact.number"));
    assertTrue(String.valueOf(shown.get("at")).startsWith("2026-07-07T02:"), shown.toString());
    assertTrue(
        MerkleProof.includes(checkpoint, proof.path("index").asLong(), leaf, path(proof)),
        proof.toString());
    assertFalse(
        MerkleProof.includes(checkpoint, proof.path("index").asLong() + 1, leaf, path(proof)));
  }

  @Test
  @Order(1)
  void the_proof_tells_nothing_else_of_the_fact() throws Exception {
    TreeMap<String, String> shown = new TreeMap<>();
    leaf(proof(), shown);
    assertEquals(List.of("at", "fact.number", "what"), List.copyOf(shown.keySet()));
  }

  @Test
  @Order(2)
  void what_was_signed_stays_the_beginning_of_what_is_signed_later() throws Exception {
    Checkpoint earlier = checkpoint();
    done(
        season
            .who("evaluator-1")
            .post(
                "/certificates/" + number + "/events",
                "{\"change\":\"SUSPEND\",\"basis\":\"待查\",\"decision\":\"人社办〔2026〕1号\"}"));
    Checkpoint later = checkpoint();
    for (int i = 0; i < PATIENCE_SECONDS && later.size() == earlier.size(); i++) {
      Thread.sleep(1_000);
      later = checkpoint();
    }
    assertTrue(later.size() > earlier.size());
    JsonNode proof = done(nobody().get(consistency(earlier.size(), later.size())));
    assertTrue(MerkleProof.consistent(earlier, later, path(proof)), proof.toString());
    assertEquals(earlier.root().hex(), proof.path("fromRoot").asText());
    Checkpoint other = new Checkpoint(later.origin(), later.size(), Hash.leaf(new byte[0]));
    assertFalse(MerkleProof.consistent(earlier, other, path(proof)));
  }

  @Test
  @Order(2)
  void what_is_not_there_is_refused() throws Exception {
    refused("404 NOT_FOUND", nobody().get("/certificates/log-proofs/23456789ABCDEFGHJKLM"));
    long size = checkpoint().size();
    refused("422 FIELD_INVALID", nobody().get(consistency(0, size)));
    refused("422 FIELD_INVALID", nobody().get(consistency(1, size + 1_000_000)));
  }

  @Test
  @Order(1)
  void the_verifier_that_the_house_offers_finds_the_certificate_genuine() throws Exception {
    Path program = kept("verifier.jar", season.file("/resources/verifier/carecert-verifier.jar"));
    String page = new String(season.file("/registry/check.xhtml"), StandardCharsets.UTF_8);
    assertTrue(page.contains(Digests.sha256Hex(Files.readAllBytes(program))), page);
    Run run = verified(program, number, proof());
    assertEquals(0, run.exit(), run.text());
    assertTrue(run.text().contains("Verdict: genuine."), run.text());
  }

  @Test
  @Order(3)
  void a_suspension_is_told_by_the_list_that_is_downloaded_then() throws Exception {
    Run run = verified(Run.PROGRAM, number, proof());
    assertEquals(1, run.exit(), run.text());
    assertTrue(run.told("WRONG", "suspension"), run.text());
    assertTrue(run.told("ok", "revocation") && run.told("ok", "log of issues"), run.text());
  }

  private static Run verified(Path program, String number, JsonNode proof) throws Exception {
    Caller holder = season.who(PASSES);
    JsonNode credential = done(holder.get("/certificates/" + number + "/credential"));
    return Run.ofProgram(
        program,
        kept("certificate.pdf", holder.get("/certificates/" + number + "/pdf").body()),
        "--trust",
        kept("anchors.json", nobody().get("/keys/anchors").body()),
        "--status",
        kept("revocation.json", list(credential, "credentialStatus")),
        "--status",
        kept("suspension.json", list(credential, "suspensionStatus")),
        "--log",
        kept("proof.json", proof.toString().getBytes(StandardCharsets.UTF_8)),
        "--at",
        "2026-07-07T10:00:00+08:00");
  }

  private static byte[] list(JsonNode credential, String member) {
    String address = credential.path(member).path("statusListCredential").asText();
    return nobody().get(address.substring(address.indexOf("/api/v1") + 7)).body();
  }

  private static Path kept(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static Caller nobody() {
    return season.nobody();
  }

  private static String consistency(long from, long to) {
    return "/audit/log/consistency/" + from + "/" + to;
  }

  private static Checkpoint checkpoint() {
    Caller.Answer answer = nobody().get("/audit/log/checkpoint");
    assertEquals(200, answer.status(), answer.text());
    return Checkpoint.read(answer.text());
  }

  private static JsonNode proof() throws InterruptedException {
    Caller.Answer answer = nobody().get("/certificates/log-proofs/" + code);
    for (int i = 0; i < PATIENCE_SECONDS && answer.status() == 409; i++) {
      assertEquals("NOT_YET_LOGGED", answer.codes());
      Thread.sleep(1_000);
      answer = nobody().get("/certificates/log-proofs/" + code);
    }
    return done(answer);
  }

  private static List<Hash> path(JsonNode proof) {
    List<Hash> path = new ArrayList<>();
    proof.path("path").forEach(step -> path.add(new Hash(step.asText())));
    return path;
  }

  private static Hash leaf(JsonNode proof, Map<String, String> shown)
      throws GeneralSecurityException {
    StringBuilder lines = new StringBuilder();
    for (JsonNode part : proof.path("parts")) {
      String digest = part.path("digest").asText();
      if (part.path("value").isTextual()) {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = HexFormat.of().parseHex(part.path("key").asText());
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String value = part.path("value").asText();
        shown.put(part.path("name").asText(), value);
        digest = HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
      }
      lines.append(part.path("name").asText()).append(':').append(digest).append('\n');
    }
    return Hash.leaf(Digests.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
