package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** What people show at the desk for an entry condition of the standard. */
final class Shown {
  private static final String DIPLOMA =
      "\"kind\":\"SCHOOLING\",\"since\":\"2012-07-01\",\"schooling\":\"VOCATIONAL\"";

  /** A diploma that counts for the exams of most tests. */
  static final String SCHOOL = DIPLOMA + counts("4-10-01-02");

  private Shown() {}

  /** One fact of one person; gives its code. */
  static String by(Caller officer, String name, String number, String fact) {
    String body =
        "{\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\",%s,\"evidence\":\"原件\"}"
            .formatted(name, number, fact);
    Caller.Answer made = officer.post("/exam/entry-facts", body);
    assertTrue(made.status() < 300, made.text());
    return made.json().path("code").asText();
  }

  /** For which occupation a fact counts. */
  static String counts(String occupation) {
    return ",\"occupations\":[\"" + occupation + "\"]";
  }

  /** Everybody of a roster showed what the standards ask at this level; gives the codes. */
  static List<String> asked(Caller officer, String occupation, int level, String roster) {
    List<String> facts =
        switch (level) {
          case 5 -> List.of("\"kind\":\"APPRENTICESHIP\",\"since\":\"2012-07-01\"");
          case 4 -> List.of(DIPLOMA);
          case 3 -> List.of(certificate(4), DIPLOMA.replace("VOCATIONAL", "SENIOR_TECHNICIAN"));
          default -> List.of(certificate(level + 1), "\"kind\":\"WORK\",\"since\":\"2012-07-01\"");
        };
    List<String> codes = new ArrayList<>();
    for (String line : roster.lines().skip(1).toList()) {
      String[] fields = line.split(",", -1);
      facts.forEach(
          fact -> codes.add(by(officer, fields[0], fields[3], fact + counts(occupation))));
    }
    return codes;
  }

  private static String certificate(int level) {
    return "\"kind\":\"CERTIFICATE\",\"since\":\"2012-07-01\",\"level\":" + level;
  }
}
