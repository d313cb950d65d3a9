package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * A ban for life, an interim suspension, a decision that waits for the second officer, and two
 * certificates that are good no more.
 */
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
    tell("S000022240499244000179", "REVOKE", "申报材料经查属于伪造");
    tell("S000022240499213000171", "SUSPEND", "申报材料被举报，正在核查");
    city.say("a certificate revoked and one suspended");
  }

  private void tell(String number, String change, String basis) {
    ObjectNode event =
        Api.object()
            .put("change", change)
            .put("basis", basis)
            .put("decision", "珲人社示例〔2026〕" + number.substring(number.length() - 3) + "号");
    String path = "/certificates/" + number + "/events";
    city.post(change + "-" + number, "hr-reviewer", path, event);
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
