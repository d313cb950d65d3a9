package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** A cohort that learns all it needs for an exam, told by programs from roster to assessment. */
final class Taught {
  private static final int HOURS_A_DAY = 7;

  private final Function<String, Caller> who;
  private final Plan plan;
  private String cohort = "";

  private Taught(Function<String, Caller> who, Plan plan) {
    this.who = who;
    this.plan = plan;
  }

  /** What is taught to whom; one day after the other from the first. */
  record Plan(
      String occupation, int level, String title, LocalDate from, LocalDate to, String roster) {}

  /**
   * Opens, enrols and applies now, and teaches and assesses on the last day.
   *
   * @param who signs in
   * @param at moves the clock
   * @return the cohort's code
   */
  static String cohort(Function<String, Caller> who, Consumer<String> at, Plan plan) {
    Taught taught = new Taught(who, plan);
    taught.enrolled();
    at.accept(plan.to() + " 17:00");
    taught.held();
    return taught.cohort;
  }

  private Caller school() {
    return who.apply("school-1");
  }

  private void enrolled() {
    ObjectNode wanted =
        Worker.JSON
            .createObjectNode()
            .put("occupation", plan.occupation())
            .put("level", plan.level())
            .put("title", plan.title())
            .put("startsOn", plan.from().toString())
            .put("endsOn", plan.to().toString());
    cohort = done(school().post("/cohorts", wanted.toString())).path("code").asText();
    String path = "/cohorts/" + cohort;
    byte[] roster = plan.roster().getBytes(StandardCharsets.UTF_8);
    JsonNode preview = done(school().upload(path + "/rosters", "roster.csv", roster));
    done(school().post(path + "/rosters/" + preview.path("code").asText() + "/commit", null));
    done(
        school()
            .post(
                path + "/applications",
                "{\"plan\":\"八周\",\"teachers\":\"李银姬\",\"resources\":\"教室一间\","
                    + "\"assessmentScheme\":[\"七步洗手法\"]}"));
    done(who.apply("hr-clerk").post(path + "/applications/accept", null));
  }

  private void held() {
    String path = "/cohorts/" + cohort;
    JsonNode card = done(school().get(path));
    int theory = card.path("theoryHours").asInt();
    int hours = theory + card.path("practiceHours").asInt() + HOURS_A_DAY;
    LocalDate day = plan.from();
    for (int held = 0; held < hours; day = day.plusDays(1), held += HOURS_A_DAY) {
      String meeting =
          """
          {"day":"%s","from":"08:30","to":"14:30","classHours":%d,"part":"%s","teacher":"李银姬",
           "place":"%s","checkIns":["SIGNATURE","ID_CARD"]}"""
              .formatted(day, HOURS_A_DAY, held < theory ? "THEORY" : "PRACTICE", plan.title());
      String code = done(school().post(path + "/meetings", meeting)).path("code").asText();
      done(
          school()
              .post(
                  path + "/meetings/" + code + "/attendance",
                  each("attendance", "\"present\":true,\"checkIn\":\"SIGNATURE\"")));
    }
    done(
        school()
            .post(
                path + "/assessment", each("results", "\"theoryScore\":80,\"ticks\":[\"七步洗手法\"]")));
  }

  private String each(String list, String rest) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode trainee : done(school().get("/cohorts/" + cohort + "/trainees"))) {
      lines.append(lines.length() == 0 ? "" : ",");
      lines.append("{\"trainee\":\"").append(trainee.path("code").asText()).append("\",");
      lines.append(rest).append('}');
    }
    return "{\"" + list + "\":[" + lines + "]}";
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
