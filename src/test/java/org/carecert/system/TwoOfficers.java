package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

/** What two officers decide together: bans, suspensions, and what they say of certificates. */
final class TwoOfficers {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private TwoOfficers() {}

  /** A sanction as it is proposed. */
  static ObjectNode proposal(Worker worker, String kind, LocalDate startsOn) {
    return Worker.JSON
        .createObjectNode()
        .put("name", worker.name())
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", worker.number())
        .put("kind", kind)
        .put("legalBasis", "《未成年人保护法》第六十二条")
        .put("decidingBody", "珲春市人民法院")
        .put("decisionNumber", "契约" + NEXT.getAndIncrement())
        .put("decidedOn", today().minusDays(2).toString())
        .put("startsOn", startsOn.toString())
        .put("evidence", "卷宗")
        .put("servedOn", today().toString());
  }

  /** Proposes; gives the code of what waits for the second officer. */
  static String propose(Worker worker, String kind, LocalDate startsOn) {
    Caller.Answer made =
        Caller.as("health-clerk").post("/sanctions", proposal(worker, kind, startsOn).toString());
    assertEquals(201, made.status(), made.text());
    return made.json().path("line").path("code").asText();
  }

  /** A sanction that holds from this day on. */
  static void sanction(Worker worker, String kind, LocalDate startsOn) {
    String code = propose(worker, kind, startsOn);
    Caller.Answer confirmed =
        Caller.as("health-reviewer").post("/sanctions/" + code + "/confirmation", null);
    assertEquals(200, confirmed.status(), confirmed.text());
  }

  /** Dated data, proposed and approved; gives the instant from which it is known. */
  static OffsetDateTime enter(String path, String body) {
    Caller.Answer made = Caller.as("hr-clerk").post(path, body);
    assertEquals(201, made.status(), made.text());
    String proposal = "/standards/proposals/" + made.json().path("code").asText();
    Caller.Answer approved = Caller.as("hr-reviewer").post(proposal + "/approval", null);
    assertEquals(200, approved.status(), approved.text());
    return OffsetDateTime.parse(approved.json().path("decidedAt").asText());
  }

  /** SUSPEND, RESTORE or REVOKE a certificate from this day on; gives it as it stands then. */
  static Caller.Answer tell(String certificate, String change, LocalDate from) {
    String body =
        Worker.JSON
            .createObjectNode()
            .put("change", change)
            .put("from", from.toString())
            .put("basis", "抽查发现问题")
            .put("decision", "决定" + NEXT.getAndIncrement())
            .toString();
    Caller.Answer told =
        Caller.as("hr-reviewer").post("/certificates/" + certificate + "/events", body);
    assertEquals(201, told.status(), told.text());
    return told;
  }
}
