package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Until when the bureau answers an opening application, on days of the city's calendar. */
class OpeningClocksIT {
  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.status() + " " + answer.text());
    return answer.json();
  }

  @Test
  void the_day_of_the_answer_is_counted_anew_when_the_calendar_says_more()
      throws InterruptedException {
    try (CityClock clock = CityClock.at("2028-03-06 09:00", "school-1", "hr-clerk")) {
      String cohort = sent(clock);
      assertEquals("2028-03-13 true", due(clock, cohort));
      enter(clock, "/working-days", day("2028-01-03"));
      enter(clock, "/working-days/years", "{\"year\":2028,\"citation\":\"契约\"}");
      becomes(clock, cohort, "2028-03-13 false");
      enter(clock, "/working-days", day("2028-03-08"));
      becomes(clock, cohort, "2028-03-14 false");
      done(clock.caller("hr-clerk").post("/cohorts/" + cohort + "/applications/accept", null));
      enter(clock, "/working-days", day("2028-03-09"));
      Thread.sleep(1000);
      JsonNode answered = done(clock.caller("school-1").get("/cohorts/" + cohort));
      assertTrue(answered.toString().contains("\"dueOn\":\"2028-03-14\""), answered.toString());
    }
  }

  private static String day(String day) {
    return "{\"day\":\"%s\",\"worked\":false,\"name\":\"调整\",\"citation\":\"契约\"}".formatted(day);
  }

  private static String sent(CityClock clock) {
    Caller school = clock.caller("school-1");
    String cohort =
        done(school.post(
                "/cohorts",
                Worker.JSON
                    .createObjectNode()
                    .put("occupation", "4-10-01-03")
                    .put("level", 5)
                    .put("title", "答复期限")
                    .put("startsOn", "2028-04-10")
                    .put("endsOn", "2028-05-10")
                    .toString()))
            .path("code")
            .asText();
    Worker worker = Worker.named("期限学员");
    String sex = (worker.number().charAt(16) - '0') % 2 == 0 ? "女" : "男";
    String sheet =
        "姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别\n"
            + worker.name()
            + ",,居民身份证,"
            + worker.number()
            + ","
            + sex
            + ",19710000000,高中,农村转移就业劳动者\n";
    String rosters = "/cohorts/" + cohort + "/rosters";
    JsonNode preview =
        done(school.upload(rosters, "r.csv", sheet.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, preview.path("accepted").asInt(), preview.toString());
    done(school.post(rosters + "/" + preview.path("code").asText() + "/commit", null));
    String opening =
        "{\"plan\":\"计划\",\"teachers\":\"师资\",\"resources\":\"场地\",\"assessmentScheme\":[\"实操\"]}";
    done(school.post("/cohorts/" + cohort + "/applications", opening));
    return cohort;
  }

  private static String due(CityClock clock, String cohort) {
    for (JsonNode line : done(clock.caller("hr-clerk").get("/openings"))) {
      if (line.path("cohort").asText().equals(cohort)) {
        return line.path("dueOn").asText() + " " + line.path("dueProvisional").asBoolean();
      }
    }
    throw new AssertionError("nothing waits of " + cohort);
  }

  private static void becomes(CityClock clock, String cohort, String due)
      throws InterruptedException {
    String now = "";
    for (int tries = 0; tries < 300 && !now.equals(due); tries++) {
      Thread.sleep(200);
      now = due(clock, cohort);
    }
    assertEquals(due, now);
  }

  private static void enter(CityClock clock, String path, String body) {
    JsonNode made = done(clock.caller("health-clerk").post(path, body));
    String proposal = "/standards/proposals/" + made.path("code").asText();
    done(clock.caller("health-reviewer").post(proposal + "/approval", null));
  }
}
