package org.carecert.system;

import static org.carecert.system.Worker.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** At the bureaus nothing is done before its time either, and nothing twice. */
class WrongOrderAtTheBureausIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final Caller REVIEWER = Caller.as("hr-reviewer");
  private static final Caller HEALTH = Caller.as("health-clerk");

  private static void refused(String told, Caller.Answer answer) {
    assertEquals(told, answer.status() + " " + answer.codes(), answer.text());
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }

  @Test
  void a_claim_goes_through_its_steps_in_their_order_alone() {
    Worker worker = Worker.named("申领顺序").skill("4-10-01-03", 4, today().minusDays(60), null);
    Worker.bringIn(worker);
    ObjectNode body =
        Worker.JSON
            .createObjectNode()
            .put("programme", "ASSESSMENT")
            .put("certificateNumber", worker.lastCertificate())
            .put("cardActive", true)
            .put("draft", true);
    body.putObject("person")
        .put("name", worker.name())
        .put("documentType", "RESIDENT_ID")
        .put("documentNumber", worker.number());
    body.putObject("facts").put("assessmentFeeFen", 18_000).putArray("groups").add("RURAL_MIGRANT");
    String claim =
        "/subsidies/claims/"
            + done(CLERK.post("/subsidies/claims", body.toString())).path("code").asText();
    refused("409 WRONG_STATE", CLERK.post(claim + "/first-review", "{}"));
    done(CLERK.post(claim + "/submit", "{}"));
    refused("409 WRONG_STATE", REVIEWER.post(claim + "/second-review", "{}"));
    refused("409 WRONG_STATE", REVIEWER.post(claim + "/approve", "{}"));
    refused("403 FORBIDDEN", REVIEWER.post(claim + "/first-review", "{}"));
    done(CLERK.post(claim + "/first-review", "{}"));
    refused("409 WRONG_STATE", CLERK.post(claim + "/first-review", "{}"));
    refused("403 FORBIDDEN", CLERK.post(claim + "/second-review", "{}"));
    refused("409 WRONG_STATE", CLERK.post(claim + "/withdraw", null));
    done(REVIEWER.post(claim + "/second-review", "{}"));
    refused("409 WRONG_STATE", REVIEWER.post(claim + "/approve", "{}"));
    refused("409 WRONG_STATE", CLERK.post(claim + "/object", "{\"note\":\"未公示\"}"));
    String code = claim.substring(claim.lastIndexOf('/') + 1);
    done(CLERK.post("/subsidies/publicity", "{\"claims\":[\"" + code + "\"]}"));
    refused("409 PUBLICITY_RUNNING", REVIEWER.post(claim + "/approve", "{}"));
    refused("409 WRONG_STATE", REVIEWER.post(claim + "/recover", "{\"note\":\"未支付\"}"));
    refused("409 WRONG_STATE", CLERK.post(claim + "/send-again", "{}"));
    refused(
        "409 NOTHING_TO_SEND",
        CLERK.post("/subsidies/payments", "{\"fund\":\"UNEMPLOYMENT_INSURANCE\"}"));
  }

  @Test
  void a_receipt_comes_after_the_material_and_once() {
    ObjectNode filing = FilingsContractIT.filing("HOME_NURSERY", false);
    JsonNode fire =
        ((com.fasterxml.jackson.databind.node.ArrayNode) filing.path("materials")).remove(3);
    Caller facility = Caller.as("facility-1");
    String path =
        "/filings/" + done(facility.post("/filings", filing.toString())).path("filingId").asText();
    refused("409 RECEIPT_NOT_ISSUED", facility.get(path + "/receipt.pdf"));
    refused("409 FILING_INCOMPLETE", HEALTH.post(path + "/receipt", null));
    ObjectNode more = Worker.JSON.createObjectNode();
    more.putArray("materials").add(fire);
    done(facility.post(path + "/materials", more.toString()));
    refused("409 NOTHING_TO_COMPLETE", facility.post(path + "/materials", more.toString()));
    refused("409 RECEIPT_NOT_ISSUED", facility.get(path + "/receipt.pdf"));
    refused(
        "409 NO_SECOND_ENGAGEMENT",
        Caller.as("health-reviewer").post(path + "/second-engagements", "{\"ref\":\"x\"}"));
    done(HEALTH.post(path + "/receipt", null));
    refused("409 RECEIPT_ALREADY_ISSUED", HEALTH.post(path + "/receipt", null));
    done(facility.post(path + "/cancellation", "{\"reason\":\"停办\"}"));
    refused("409 FILING_CLOSED", facility.post(path + "/cancellation", "{\"reason\":\"停办\"}"));
    refused("409 FILING_CLOSED", HEALTH.post(path + "/receipt", null));
  }

  @Test
  void a_ban_of_one_officer_holds_nobody_and_is_neither_lifted_nor_appealed() {
    Worker worker = Worker.caregiver("一人不成禁");
    Worker.bringIn(worker);
    String path = "/sanctions/" + TwoOfficers.propose(worker, "COURT_LIFETIME", today());
    assertEquals("ELIGIBLE", decision(worker));
    refused("403 FORBIDDEN", HEALTH.post(path + "/confirmation", null));
    String proposal = TwoOfficers.proposal(worker, "SUSPENDED", today()).toString();
    refused("403 FORBIDDEN", Caller.as("health-reviewer").post("/sanctions", proposal));
    refused("409 NOT_CONFIRMED", CLERK.post(path + "/appeals", appeal()));
    assertEquals("ELIGIBLE", decision(worker));
    done(REVIEWER.post(path + "/confirmation", null));
    assertEquals("NOT_ELIGIBLE", decision(worker));
    refused("409 ALREADY_SETTLED", REVIEWER.post(path + "/confirmation", null));
    refused("409 ALREADY_SETTLED", REVIEWER.post(path + "/refusal", null));
    done(CLERK.post(path + "/appeals", appeal()));
    assertEquals("NOT_ELIGIBLE", decision(worker), "an appeal alone lifts nothing");
  }

  private static String appeal() {
    return "{\"state\":\"PENDING\",\"note\":\"行政复议\"}";
  }

  private static String decision(Worker worker) {
    ObjectNode question = Worker.JSON.createObjectNode().put("purpose", "HIRING");
    question.putArray("subjects").add(worker.subject("1", "CAREGIVER"));
    return done(CLERK.post("/verifications", question.toString()))
        .at("/results/0/decision")
        .asText();
  }

  @Test
  void a_rule_of_one_officer_counts_for_nothing_and_is_decided_once() {
    String entry =
        "{\"occupation\":\"4-14-02-01\",\"validFrom\":\"2150-01-01\",\"validTo\":\"2150-01-01\",\"citation\":\"顺序\"}";
    String path =
        "/subsidies/shortage-occupations/"
            + done(REVIEWER.post("/subsidies/shortage-occupations", entry)).path("id").asText();
    refused("422 SAME_OFFICER", REVIEWER.post(path + "/confirm", null));
    refused("422 SAME_OFFICER", REVIEWER.post(path + "/dismiss", null));
    refused("403 FORBIDDEN", CLERK.post(path + "/confirm", null));
    String other =
        "/subsidies/shortage-occupations/"
            + done(CLERK.post("/subsidies/shortage-occupations", entry)).path("id").asText();
    done(REVIEWER.post(other + "/dismiss", null));
    refused("409 WRONG_STATE", REVIEWER.post(other + "/confirm", null));
  }
}
