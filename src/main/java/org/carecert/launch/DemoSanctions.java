package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A ban for life, an interim suspension, and a decision that waits for the second officer. */
final class DemoSanctions {
  private final City city;
  private final LocalDate today;

  DemoSanctions(City city, LocalDate today) {
    this.city = city;
    this.today = today;
  }

  void load() {
    String banned = propose(1, "COURT_LIFETIME", "《未成年人保护法》第六十二条", "珲春市人民法院");
    confirm(banned);
    confirm(propose(2, "SUSPENDED", "《吉林省社会信用条例》第二十六条", "珲春市卫生健康局"));
    propose(3, "SUSPENDED", "《吉林省社会信用条例》第二十六条", "珲春市卫生健康局");
    city.say("a ban, a suspension, and a decision that waits");
  }

  private String propose(int nth, String kind, String basis, String body) {
    JsonNode workers = DemoWorkers.workers(today).path("workers");
    // From the end of the register, where nobody is employed.
    JsonNode worker = workers.path(workers.size() - nth);
    ObjectNode proposal =
        Api.object()
            .put("name", worker.path("name").asText())
            .put("documentType", worker.path("documentType").asText())
            .put("documentNumber", worker.path("documentNumber").asText())
            .put("kind", kind)
            .put("legalBasis", basis)
            .put("decidingBody", body)
            .put("decisionNumber", "示例〔2026〕" + (100 + nth) + "号")
            .put("decidedOn", today.minusDays(10).toString())
            .put("startsOn", today.minusDays(7).toString())
            .put("evidence", "卷宗 2026-" + (100 + nth))
            .put("servedOn", today.minusDays(8).toString());
    return city.post("sanction-" + nth, "health-clerk", "/sanctions", proposal)
        .path("line")
        .path("code")
        .asText();
  }

  private void confirm(String code) {
    String path = "/sanctions/" + code + "/confirmation";
    city.post("confirmed-" + code, "health-reviewer", path, null);
  }
}
