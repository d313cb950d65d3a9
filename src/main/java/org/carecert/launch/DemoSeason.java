package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One finished cohort, lived through in autumn 2025, and one that is taught now. */
final class DemoSeason {
  private static final LocalDate START = LocalDate.of(2025, 9, 8);
  private static final LocalDate END = LocalDate.of(2025, 10, 17);
  private static final int DAYS = 18;

  private final City city;
  private final LocalDate today;

  DemoSeason(City city, LocalDate today) {
    this.city = city;
    this.today = today;
  }

  void load() {
    city.at(START.minusDays(21), "09:00");
    String cohort = open("season", START, END, "roster-2025.csv");
    accept("season", cohort, START.minusDays(17));
    LocalDate last = meetings(cohort);
    assess(cohort, last);
    city.at(END, "17:00");
    city.post("season-finished", "school-1", "/cohorts/" + cohort + "/finish", null);
    city.say("a finished cohort of twelve");
    new DemoExam(city).load(cohort);
    taught();
    city.now();
    city.say("an open cohort, in which candidate-4 learns");
  }

  // A person who has passed may not enrol at the same level again: here are other people.
  private void taught() {
    LocalDate start = today.minusDays(20);
    city.at(start.minusDays(24), "09:00");
    String cohort = open("next", start, today.plusDays(50), "roster-open.csv");
    accept("next", cohort, start.minusDays(21));
    LocalDate first = start;
    while (rest(first)) {
      first = first.plusDays(1);
    }
    city.at(first, "15:00");
    meeting(cohort, first, "THEORY");
  }

  private void accept(String step, String cohort, LocalDate day) {
    city.at(day, "10:00");
    String path = "/cohorts/" + cohort + "/applications/accept";
    city.post(step + "-accepted", "hr-clerk", path, null);
  }

  private String open(String step, LocalDate from, LocalDate to, String roster) {
    Api school = city.as("school-1");
    String cohort =
        city.post(
                step + "-cohort",
                "school-1",
                "/cohorts",
                Api.object()
                    .put("occupation", "4-10-01-03")
                    .put("level", 5)
                    .put("startsOn", from.toString())
                    .put("endsOn", to.toString()))
            .path("code")
            .asText();
    JsonNode preview =
        city.once(
            step + "-roster",
            () ->
                school.upload(
                    "/cohorts/" + cohort + "/rosters", roster, City.file(roster), Map.of()));
    if (preview.path("rejected").asInt() > 0) {
      throw new IllegalStateException("roster rejected: " + preview);
    }
    city.post(
        step + "-committed",
        "school-1",
        "/cohorts/" + cohort + "/rosters/" + preview.path("code").asText() + "/commit",
        null);
    ObjectNode opening =
        Api.object()
            .put("plan", "理论63学时、实操63学时，三周完成。")
            .put("teachers", "李银姬（保育）、张海燕（卫生保健）")
            .put("resources", "教室一间、实训室一间、婴儿照护模型十套。");
    opening.putArray("assessmentScheme").add("七步洗手法").add("配方奶冲调").add("气道异物急救");
    city.post(step + "-application", "school-1", "/cohorts/" + cohort + "/applications", opening);
    return cohort;
  }

  private LocalDate meetings(String cohort) {
    LocalDate day = START;
    for (int done = 0; done < DAYS; day = day.plusDays(1)) {
      if (rest(day)) {
        continue;
      }
      city.at(day, "15:00");
      meeting(cohort, day, done % 2 == 0 ? "THEORY" : "PRACTICE");
      done++;
    }
    return day.minusDays(1);
  }

  private void meeting(String cohort, LocalDate day, String part) {
    Api school = city.as("school-1");
    ObjectNode plan =
        Api.object()
            .put("day", day.toString())
            .put("from", "08:30")
            .put("to", "14:30")
            .put("classHours", 7)
            .put("part", part)
            .put("teacher", "李银姬")
            .put("place", part.equals("THEORY") ? "201教室" : "实训室");
    plan.putArray("checkIns").add("SIGNATURE").add("ID_CARD");
    String path = "/cohorts/" + cohort + "/meetings";
    String meeting = city.post("meeting-" + day, "school-1", path, plan).path("code").asText();
    ObjectNode attendance = Api.object();
    ArrayNode lines = attendance.putArray("attendance");
    for (JsonNode trainee : school.get("/cohorts/" + cohort + "/trainees")) {
      lines
          .addObject()
          .put("trainee", trainee.path("code").asText())
          .put("present", true)
          .put("checkIn", "SIGNATURE");
    }
    city.post("attendance-" + day, "school-1", path + "/" + meeting + "/attendance", attendance);
  }

  private void assess(String cohort, LocalDate last) {
    city.at(last.plusDays(1), "10:00");
    Api school = city.as("school-1");
    ObjectNode body = Api.object();
    ArrayNode results = body.putArray("results");
    int score = 70;
    for (JsonNode trainee : school.get("/cohorts/" + cohort + "/trainees")) {
      ObjectNode line = results.addObject();
      line.put("trainee", trainee.path("code").asText()).put("theoryScore", score);
      ArrayNode ticks = line.putArray("ticks");
      List.of("七步洗手法", "配方奶冲调", "气道异物急救").forEach(ticks::add);
      score += 2;
    }
    city.post("assessment", "school-1", "/cohorts/" + cohort + "/assessment", body);
  }

  // The national holiday of October 2025 and weekends.
  private static boolean rest(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || (day.getMonthValue() == 10 && day.getDayOfMonth() <= 8);
  }
}
