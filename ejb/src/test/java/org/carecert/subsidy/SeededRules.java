package org.carecert.subsidy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.shared.Json;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleCard;
import org.carecert.subsidy.domain.RuleTerms;

/** The rules as the migration seeds them, read from its own rows, so that tests judge the data. */
final class SeededRules {
  private static final Pattern ROW =
      Pattern.compile(
          "\\('([A-Z0-9_-]+)', '([A-Z_]+)', date '([0-9-]+)', (?:null|date '([0-9-]+)'),\\s+"
              + "'([^']+)', (true|false),\\s+'(\\{.*?\\})',\\s+'IN_FORCE'",
          Pattern.DOTALL);

  private SeededRules() {}

  static List<RuleCard> read() {
    List<RuleCard> rules = new ArrayList<>();
    Matcher row = ROW.matcher(migration());
    while (row.find()) {
      rules.add(
          new RuleCard(
              row.group(1),
              Programme.valueOf(row.group(2)),
              LocalDate.parse(row.group(3)),
              row.group(4) == null ? null : LocalDate.parse(row.group(4)),
              row.group(5),
              Boolean.parseBoolean(row.group(6)),
              terms(row.group(7))));
    }
    return rules;
  }

  private static RuleTerms terms(String json) {
    try {
      return Json.MAPPER.readValue(json, RuleTerms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String migration() {
    try (InputStream in =
        SeededRules.class.getResourceAsStream("/db/migration/V1101__subsidy_rules.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
