package org.carecert.system.story;

/** A class meeting as a program plans it. */
enum Lessons {
  THEORY("201教室"),
  PRACTICE("实训室");

  private final String place;

  Lessons(String place) {
    this.place = place;
  }

  String place() {
    return place;
  }

  /** The first lesson of the cohort. */
  String plan() {
    return plan("2026-03-23");
  }

  /** Seven class hours of a day. */
  String plan(String day) {
    return """
    {"day":"%s","from":"08:30","to":"14:30","classHours":7,"part":"%s","teacher":"李银姬",
     "place":"%s","checkIns":["SIGNATURE","ID_CARD"]}"""
        .formatted(day, name(), place);
  }
}
