package org.carecert.system;

import static org.carecert.system.ExamSeason.done;
import static org.carecert.system.ExamSeason.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.carecert.certificate.domain.FileDigest;
import org.carecert.system.story.Paper;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A holder fetches the file of his certificate, before and after it is revoked. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnCopyIT {
  private static final String PASSES = "candidate-3";
  private static final String MINE = "certificate/mine.xhtml";

  private static ExamSeason season;
  private static String number = "";
  private static byte[] first = {};

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
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void nothing_is_said_of_what_nobody_fetched() {
    assertTrue(done(season.who(PASSES).get(path("/fetched"))).isEmpty());
    refused("404 NOT_FOUND", season.who(PASSES).get(path("/fetched/note")));
    season.who("evaluator-1").get(path("/pdf"));
    assertTrue(done(season.who(PASSES).get(path("/fetched"))).isEmpty(), "not the holder");
  }

  @Test
  @Order(2)
  void the_file_comes_unchanged_and_its_fetching_is_kept() {
    Visitor holder = season.visitor(PASSES);
    Connection.Response file = pressed(holder, "form:rows:0:download");
    first = file.bodyAsBytes();
    assertEquals("VALID", file.header("Certificate-Validity"));
    assertTrue(String.valueOf(file.header("Content-Digest")).startsWith("sha-256=:"));
    SignedFile.valid(first);
    assertArrayEquals(first, season.who("evaluator-1").get(path("/pdf")).body());
    JsonNode kept = done(season.who(PASSES).get(path("/fetched"))).path(0);
    assertEquals("VALID", kept.path("validity").asText());
    assertEquals(PASSES, kept.path("by").asText());
    assertEquals(FileDigest.of(first).sha256(), kept.path("sha256").asText());
    Document page = holder.page(MINE);
    assertTrue(page.text().contains(FileDigest.of(first).sha256()), page.text());
    byte[] note = pressed(holder, "form:rows:0:note").bodyAsBytes();
    assertEquals(List.of(), Paper.faults(note));
    assertTrue(Paper.text(note).contains(kept.path("code").asText()));
  }

  @Test
  @Order(3)
  void after_the_end_the_file_is_the_same_and_what_is_said_beside_it_is_not() throws Exception {
    String body = "{\"change\":\"REVOKE\",\"basis\":\"复核\",\"decision\":\"珲人社〔2026〕9号\"}";
    done(season.who("evaluator-1").post("/certificates/" + number + "/events", body));
    String note = Paper.text(season.who(PASSES).get(path("/fetched/note")).body());
    assertTrue(note.contains("有效 / 유효") && note.contains("已撤销 / 취소됨"), note);
    assertArrayEquals(first, season.who(PASSES).get(path("/pdf")).body());
    JsonNode kept = done(season.who(PASSES).get(path("/fetched")));
    assertEquals("REVOKED", kept.at("/0/validity").asText());
    assertEquals("VALID", kept.at("/1/validity").asText());
    assertNotEquals(kept.at("/0/code"), kept.at("/1/code"));
  }

  @Test
  @Order(4)
  void another_holder_finds_nothing() {
    for (String tail : List.of("/pdf", "/fetched", "/fetched/note")) {
      refused("404 NOT_FOUND", season.who("candidate-1").get(path(tail)));
    }
    refused("403 FORBIDDEN", season.who("evaluator-1").get(path("/fetched")));
  }

  private static String path(String tail) {
    return "/certificates/" + number + tail;
  }

  private static Connection.Response pressed(Visitor holder, String button) {
    Document page = holder.page(MINE);
    return Visitor.send(holder.press((FormElement) page.expectFirst("main form"), button));
  }
}
