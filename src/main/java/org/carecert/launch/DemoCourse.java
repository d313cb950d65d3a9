package org.carecert.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The online course of the demo city: fourteen lessons for level 5 caregivers, published. */
final class DemoCourse {
  private static final Map<String, String> FILES =
      Map.of(
          "picture.svg", "image/svg+xml",
          "video.mp4", "video/mp4",
          "zh.vtt", "text/vtt",
          "ko.vtt", "text/vtt");

  private final City city;

  DemoCourse(City city) {
    this.city = city;
  }

  void load() {
    Api school = city.as("school-1");
    ObjectNode course = (ObjectNode) City.json("course/course.json");
    JsonNode folders = course.get("lessons");
    ArrayNode lessons = Api.JSON.createArrayNode();
    folders.forEach(folder -> lessons.add(City.json("course/" + folder.asText() + "/lesson.json")));
    course.set("lessons", lessons);
    String path =
        "/courses/" + city.post("course", "school-1", "/courses", course).path("code").asText();
    for (int i = 0; i < lessons.size(); i++) {
      String folder = "course/" + folders.get(i).asText() + "/";
      String files = path + "/lessons/" + lessons.get(i).get("code").asText() + "/files/";
      city.once("lesson-" + i, () -> upload(school, files, folder));
    }
    city.post("course-published", "school-1", path + "/publish", null);
    city.say(lessons.size() + " lessons published");
  }

  private static JsonNode upload(Api school, String to, String folder) {
    FILES.forEach((name, type) -> school.putBytes(to + name, type, City.file(folder + name)));
    return Api.JSON.nullNode();
  }
}
