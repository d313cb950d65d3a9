package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What people show at the desk for an entry condition of the standard. */
final class Shown {
  static final String SCHOOL =
      "\"kind\":\"SCHOOLING\",\"since\":\"2012-07-01\",\"schooling\":\"VOCATIONAL\"";

  private Shown() {}

  /** One fact of one person. */
  static void by(Caller officer, String name, String number, String fact) {
    String body =
        "{\"name\":\"%s\",\"documentType\":\"RESIDENT_ID\",\"documentNumber\":\"%s\",%s,\"evidence\":\"原件\"}"
            .formatted(name, number, fact);
    Caller.Answer made = officer.post("/exam/entry-facts", body);
    assertTrue(made.status() < 300, made.text());
  }

  /** Everybody of a roster showed what the standards ask at this level. */
  static void asked(Caller officer, int level, String roster) {
    List<String> facts =
        switch (level) {
          case 5 -> List.of("\"kind\":\"APPRENTICESHIP\",\"since\":\"2012-07-01\"");
          case 4 -> List.of(SCHOOL);
          case 3 -> List.of(SCHOOL.replace("VOCATIONAL", "SENIOR_TECHNICIAN"));
          default ->
              List.of(
                  "\"kind\":\"CERTIFICATE\",\"since\":\"2012-07-01\",\"level\":" + (level + 1),
                  "\"kind\":\"WORK\",\"since\":\"2012-07-01\"");
        };
    for (String line : roster.lines().skip(1).toList()) {
      String[] fields = line.split(",", -1);
      facts.forEach(fact -> by(officer, fields[0], fields[3], fact));
    }
  }
}
