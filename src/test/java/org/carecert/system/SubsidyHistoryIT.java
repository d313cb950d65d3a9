package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Call 4: what was claimed before, what a fund holds, and the list of shortage occupations. */
class SubsidyHistoryIT {
  private static final Caller CLERK = Caller.as("hr-clerk");
  private static final Caller REVIEWER = Caller.as("hr-reviewer");
  private static final String CARE = "4-10-01-03";
  private static final List<String> OCCUPATIONS =
      List.of(CARE, "4-10-01-02", "4-10-01-01", "4-14-02-01");

  /** Somebody with certificates; the numbers in the order in which they were added. */
  private record Holder(Worker worker, List<String> numbers) {
    static Holder of(String name, Object... occupationLevelDay) {
      Worker worker = Worker.named(name);
      List<String> numbers = new java.util.ArrayList<>();
      for (int i = 0; i < occupationLevelDay.length; i += 3) {
        worker.skill(
            (String) occupationLevelDay[i],
            (Integer) occupationLevelDay[i + 1],
            LocalDate.parse((String) occupationLevelDay[i + 2]),
            null);
        numbers.add(worker.lastCertificate());
      }
      Worker.bringIn(worker);
      return new Holder(worker, numbers);
    }

    ObjectNode asks(String programme, int certificate, String appliedOn) {
      ObjectNode body =
          Worker.JSON
              .createObjectNode()
              .put("programme", programme)
              .put("certificateNumber", numbers.get(certificate))
              .put("appliedOn", appliedOn);
      body.putObject("person")
          .put("name", worker.name())
          .put("documentType", "RESIDENT_ID")
          .put("documentNumber", worker.number());
      body.putObject("facts")
          .put("insuranceMonths", 40)
          .put("insuranceState", "EMPLOYED")
          .put("assessmentFeeFen", 30_000)
          .putArray("groups")
          .add("RURAL_MIGRANT");
      return body;
    }

    /** Claims, as a clerk enters it from paper; gives the claim's code. */
    String claims(String programme, int certificate, String appliedOn) {
      ObjectNode claim = asks(programme, certificate, appliedOn).put("cardActive", true);
      Caller.Answer entered = CLERK.post("/subsidies/claims", claim.toString());
      assertEquals(201, entered.status(), entered.text());
      return entered.json().path("code").asText();
    }
  }

  private static JsonNode determined(ObjectNode question) {
    Caller.Answer answer = CLERK.post("/subsidies/determinations", question.toString());
    assertEquals(200, answer.status(), answer.text());
    return answer.json();
  }

  private static String told(ObjectNode question) {
    JsonNode answer = determined(question);
    Set<String> codes = new TreeSet<>();
    answer.path("reasons").forEach(r -> codes.add(r.path("code").asText()));
    return answer.path("decision").asText()
        + " "
        + answer.path("amountFen").asLong()
        + " "
        + String.join(" ", codes);
  }

  @Test
  void in_2025_one_upgrade_a_year_is_paid_and_a_withdrawn_claim_counts_for_nothing() {
    Holder holder = Holder.of("一年一次", CARE, 4, "2025-01-10", "4-14-02-01", 4, "2025-01-10");
    ObjectNode second = holder.asks("SKILL_UPGRADE", 1, "2025-11-24");
    assertEquals("ENTITLED 150000 ", told(second));
    String claim = holder.claims("SKILL_UPGRADE", 0, "2025-03-03");
    assertEquals("NOT_ENTITLED 0 YEARLY_CAP", told(second));
    ObjectNode entry = second.put("cardActive", true);
    Caller.Answer refused = CLERK.post("/subsidies/claims", entry.toString());
    assertEquals("422 YEARLY_CAP", refused.status() + " " + refused.codes());
    assertEquals(200, CLERK.post("/subsidies/claims/" + claim + "/withdraw", null).status());
    assertEquals("ENTITLED 150000 ", told(second));
  }

  @Test
  void until_2024_three_upgrades_a_year_were_paid() {
    Holder holder =
        Holder.of(
            "一年三次",
            CARE,
            5,
            "2024-01-10",
            "4-10-01-02",
            5,
            "2024-01-10",
            "4-10-01-01",
            5,
            "2024-01-10",
            "4-14-02-01",
            4,
            "2024-01-10");
    for (int i = 0; i < 3; i++) {
      assertEquals("ENTITLED 100000 ", told(holder.asks("SKILL_UPGRADE", i, "2024-06-01")));
      holder.claims("SKILL_UPGRADE", i, "2024-06-01");
    }
    assertEquals("NOT_ENTITLED 0 YEARLY_CAP", told(holder.asks("SKILL_UPGRADE", 3, "2024-12-31")));
    assertEquals("ENTITLED 150000 ", told(holder.asks("SKILL_UPGRADE", 3, "2025-01-01")));
  }

  @Test
  void the_same_occupation_and_level_is_paid_once_and_a_higher_one_bars_it() {
    Holder twice = Holder.of("同级两证", CARE, 5, "2024-03-01", CARE, 5, "2025-01-10");
    twice.claims("SKILL_UPGRADE", 0, "2024-06-01");
    assertEquals(
        "NOT_ENTITLED 0 ALREADY_PAID_SAME_LEVEL",
        told(twice.asks("SKILL_UPGRADE", 1, "2025-06-01")));
    Holder higher = Holder.of("高级在手", CARE, 5, "2025-01-10", CARE, 3, "2025-01-10");
    assertEquals(
        "NOT_ENTITLED 0 HIGHER_LEVEL_HELD", told(higher.asks("SKILL_UPGRADE", 0, "2025-06-01")));
    assertEquals("ENTITLED 200000 ", told(higher.asks("SKILL_UPGRADE", 1, "2025-06-01")));
    TwoOfficers.tell(higher.numbers().get(1), "REVOKE", Worker.today());
    assertEquals("ENTITLED 100000 ", told(higher.asks("SKILL_UPGRADE", 0, "2025-06-01")));
  }

  @Test
  void one_certificate_is_paid_from_one_fund() {
    Holder holder = Holder.of("两处资金", CARE, 5, "2021-06-01");
    holder.claims("SKILL_UPGRADE", 0, "2021-07-01");
    assertEquals(
        "NOT_ENTITLED 0 HOURS_TOO_FEW PAID_FROM_OTHER_FUND",
        told(holder.asks("TRAINING", 0, "2021-08-01")));
  }

  @Test
  void assessments_are_paid_once_an_occupation_and_three_times_in_a_life() {
    Holder holder =
        Holder.of(
            "终身三次",
            CARE,
            5,
            "2023-01-10",
            "4-10-01-02",
            5,
            "2023-01-10",
            "4-10-01-01",
            5,
            "2023-01-10",
            "4-14-02-01",
            4,
            "2023-01-10",
            CARE,
            4,
            "2024-01-10");
    holder.claims("ASSESSMENT", 0, "2023-02-01");
    assertEquals(
        "NOT_ENTITLED 0 ALREADY_PAID_SAME_LEVEL", told(holder.asks("ASSESSMENT", 4, "2024-02-01")));
    holder.claims("ASSESSMENT", 1, "2024-02-01");
    assertEquals("ENTITLED 30000 ", told(holder.asks("ASSESSMENT", 2, "2025-02-01")));
    holder.claims("ASSESSMENT", 2, "2025-02-01");
    assertEquals("NOT_ENTITLED 0 LIFETIME_CAP", told(holder.asks("ASSESSMENT", 3, "2025-02-02")));
  }

  @Test
  void the_living_allowance_is_paid_once_a_year_of_training() {
    Holder holder = Holder.of("生活费一次", CARE, 5, "2025-01-10");
    ObjectNode asked = holder.asks("LIVING_ALLOWANCE", 0, "2025-11-24");
    ObjectNode facts = (ObjectNode) asked.path("facts");
    facts.put("firstTrainingDay", "2025-09-01").putArray("groups").add("HARD_TO_EMPLOY");
    assertEquals("ENTITLED 50000 ", told(asked));
    ObjectNode claim = asked.deepCopy().put("cardActive", true);
    assertEquals(201, CLERK.post("/subsidies/claims", claim.toString()).status());
    assertEquals("NOT_ENTITLED 0 YEARLY_CAP", told(asked));
    facts.put("firstTrainingDay", "2026-01-01");
    assertEquals("ENTITLED 50000 ", told(asked), "the year of its first day counts");
  }

  @Test
  void a_certificate_that_is_not_valid_earns_nothing_as_long_as_it_is_not() {
    Holder holder = Holder.of("证书停用", CARE, 4, "2025-01-10");
    ObjectNode asked = holder.asks("SKILL_UPGRADE", 0, "2025-06-01");
    TwoOfficers.tell(holder.numbers().get(0), "SUSPEND", Worker.today());
    assertEquals("NOT_ENTITLED 0 CERTIFICATE_NOT_VALID", told(asked));
    TwoOfficers.tell(holder.numbers().get(0), "RESTORE", Worker.today());
    assertEquals("ENTITLED 150000 ", told(asked));
    asked.put("appliedOn", "2025-01-09");
    assertEquals(
        "NOT_ENTITLED 0 CERTIFICATE_NOT_VALID", told(asked), "the day before it was issued");
  }

  @Test
  void the_last_day_of_twelve_months_is_the_months_last_if_its_day_is_missing() {
    Holder leap = Holder.of("闰日发证", CARE, 5, "2024-02-29");
    assertEquals("ENTITLED 100000 ", told(leap.asks("SKILL_UPGRADE", 0, "2025-02-28")));
    assertEquals("NOT_ENTITLED 0 TOO_LATE", told(leap.asks("SKILL_UPGRADE", 0, "2025-03-01")));
    JsonNode last = determined(leap.asks("SKILL_UPGRADE", 0, "2024-12-31"));
    assertEquals("2017-05-15", last.at("/rule/validFrom").asText());
    JsonNode first = determined(leap.asks("SKILL_UPGRADE", 0, "2025-01-01"));
    assertEquals("2025-01-01", first.at("/rule/validFrom").asText());
  }

  @Test
  void an_empty_fund_is_told_and_is_never_overdrawn() {
    Holder holder = Holder.of("资金用完", CARE, 4, "2025-01-10");
    ObjectNode asked = holder.asks("SKILL_UPGRADE", 0, "2025-06-01");
    long left = left() - 149_999;
    assertEquals(201, allot(-left).status());
    try {
      assertEquals("NOT_ENTITLED 0 FUND_EXHAUSTED", told(asked));
      Caller.Answer over = allot(-150_000);
      assertEquals("422 FUND_EXHAUSTED", over.status() + " " + over.codes());
      assertEquals(201, allot(1).status());
      assertEquals("ENTITLED 150000 ", told(asked), "exactly enough");
      assertEquals(201, allot(-1).status());
    } finally {
      allot(left);
    }
    assertEquals("ENTITLED 150000 ", told(asked));
  }

  private static long left() {
    for (JsonNode fund : CLERK.get("/subsidies/funds").json().path("items")) {
      if (fund.path("fund").asText().equals("UNEMPLOYMENT_INSURANCE")) {
        return fund.path("availableFen").asLong();
      }
    }
    throw new AssertionError("no such fund");
  }

  private static Caller.Answer allot(long fen) {
    return REVIEWER.post(
        "/subsidies/funds/UNEMPLOYMENT_INSURANCE/allotments",
        "{\"amountFen\":" + fen + ",\"note\":\"契约测试\"}");
  }

  @Test
  void a_shortage_occupation_is_paid_thirty_percent_more_and_the_trace_shows_it() {
    Holder holder = Holder.of("紧缺职业", OCCUPATIONS.get(1), 5, "2025-02-01");
    ObjectNode asked = holder.asks("SKILL_UPGRADE", 0, "2025-02-03");
    if (told(asked).equals("ENTITLED 100000 ")) {
      assertFalse(determined(asked).path("trace").toString().contains("1.3"));
      listed();
    }
    assertEquals("ENTITLED 130000 ", told(asked));
    JsonNode answer = determined(asked);
    String factor = "";
    for (JsonNode step : answer.path("trace")) {
      factor = step.path("parameter").asText().contains("1.3") ? step.toString() : factor;
    }
    assertTrue(factor.contains(OCCUPATIONS.get(1)) && factor.contains("契约目录"), answer.toString());
    assertEquals(
        "ENTITLED 100000 ", told(holder.asks("SKILL_UPGRADE", 0, "2025-02-04")), "its last day");
  }

  private static void listed() {
    String entry =
        Worker.JSON
            .createObjectNode()
            .put("occupation", OCCUPATIONS.get(1))
            .put("validFrom", "2025-02-03")
            .put("validTo", "2025-02-03")
            .put("citation", "契约目录")
            .toString();
    JsonNode proposed = CLERK.post("/subsidies/shortage-occupations", entry).json();
    String path = "/subsidies/shortage-occupations/" + proposed.path("id").asText() + "/confirm";
    assertEquals(403, CLERK.post(path, null).status(), "one officer alone");
    Caller.Answer confirmed = REVIEWER.post(path, null);
    assertEquals(200, confirmed.status(), confirmed.text());
  }
}
