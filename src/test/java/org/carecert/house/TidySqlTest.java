package org.carecert.house;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map and the clock hold in SQL too: in the migrations and in what stores ask. */
class TidySqlTest {
  private static final String MIGRATIONS = "ejb/src/main/resources/db/migration";
  private static final Pattern NAME =
      Pattern.compile("V(\\d{2})(\\d{2})__([a-z]+)(_[a-z0-9_]+)?\\.sql");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\bnow\\s*\\(|\\bcurrent_(date|time|timestamp)\\b|\\blocal(time|timestamp|date)\\b"
              + "|\\bclock_timestamp\\b|\\bstatement_timestamp\\b|\\blocal\\s+date(time)?\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MADE =
      Pattern.compile(
          "\\bcreate\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+)?"
              + "(?:table|sequence|view|materialized\\s+view|type|function|domain)\\s+"
              + "(?:if\\s+not\\s+exists\\s+)?\"?([a-z_0-9]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REFERRED =
      Pattern.compile("\\breferences\\s+([a-z_0-9]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "\\b(?:alter\\s+table|drop\\s+table|update|delete\\s+from|truncate)\\s+"
              + "(?:if\\s+exists\\s+|only\\s+)*([a-z_0-9]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:from|join|into|update)\\s+(?:only\\s+)?([a-z]+)_[a-z0-9_]+\\b",
          Pattern.CASE_INSENSITIVE);

  /** The hundred in which each feature numbers its migrations. */
  private static final Map<String, String> HUNDREDS =
      Map.ofEntries(
          Map.entry("shared", "00"),
          Map.entry("audit", "01"),
          Map.entry("identity", "02"),
          Map.entry("organisation", "03"),
          Map.entry("standard", "04"),
          Map.entry("sanction", "05"),
          Map.entry("training", "06"),
          Map.entry("exam", "07"),
          Map.entry("certificate", "08"),
          Map.entry("registry", "09"),
          Map.entry("filing", "10"),
          Map.entry("subsidy", "11"),
          Map.entry("notice", "12"));

  @Test
  void a_migration_is_named_for_its_feature() {
    Rule rule =
        new Rule("V<nnnn>__<feature>_<what>.sql, in the feature's hundred, each number once");
    Set<String> numbers = new HashSet<>();
    for (Path file : migrations()) {
      String name = file.getFileName().toString();
      Matcher parts = NAME.matcher(name);
      boolean known =
          parts.matches()
              && parts.group(1).equals(HUNDREDS.get(parts.group(3)))
              && numbers.add(parts.group(1) + parts.group(2));
      rule.look(known, name);
    }
    rule.holds(12);
  }

  @Test
  void a_table_is_prefixed_by_its_feature() {
    Rule rule = new Rule("a table, sequence, view, type or function begins with its feature");
    for (Path file : migrations()) {
      for (String made : found(MADE, sql(file))) {
        rule.look(made.startsWith(feature(file) + "_"), file.getFileName() + " makes " + made);
      }
    }
    rule.holds(40);
  }

  @Test
  void a_migration_touches_only_its_own_tables_and_refers_only_upstream() {
    Rule rule = new Rule("a migration changes only its own tables; foreign keys point upstream");
    for (Path file : migrations()) {
      String feature = feature(file);
      for (String table : found(REFERRED, sql(file))) {
        rule.look(
            FeatureMap.reach(feature).contains(owner(table)),
            file.getFileName() + " refers to " + table);
      }
      for (String table : found(CHANGED, sql(file))) {
        String change = file.getFileName() + " changes " + table;
        boolean ours = owner(table).equals(feature) || owner(table).isEmpty();
        rule.look(ours || Allowed.FOREIGN_CHANGES.contains(change), change);
      }
    }
    rule.holds(20);
  }

  @Test
  void no_sql_asks_the_clock_of_the_database() {
    Rule rule = new Rule("no now(), current_date or the like in SQL and JPQL");
    for (Path file : migrations()) {
      rule.look(!CLOCK.matcher(sql(file)).find(), file.getFileName().toString());
    }
    for (Source source : Source.product()) {
      if (source.room().equals("store")) {
        for (String text : texts(source)) {
          rule.look(!CLOCK.matcher(text).find(), House.name(source.file()) + ": " + text);
        }
      }
    }
    rule.holds(100);
  }

  @Test
  void a_store_asks_only_the_tables_of_its_feature() {
    Rule rule = new Rule("a store's SQL names only tables of its own feature and of shared");
    Map<String, String> entities = entities();
    for (Source source : Source.product()) {
      if (source.room().equals("store")) {
        String all = String.join(" ", texts(source));
        Matcher asked = ASKED.matcher(all);
        while (asked.find()) {
          String owner = owner(asked.group(1) + "_");
          boolean own = owner.isEmpty() || owner.equals(source.feature()) || owner.equals("shared");
          rule.look(own, House.name(source.file()) + ": " + asked.group());
        }
        Matcher named = Pattern.compile("\\b(?:from|join)\\s+([A-Z]\\w+)").matcher(all);
        while (named.find()) {
          String owner = entities.getOrDefault(named.group(1), "");
          rule.look(
              owner.isEmpty() || owner.contains(source.feature()),
              House.name(source.file()) + ": " + named.group());
        }
      }
    }
    rule.holds(50);
  }

  private static List<Path> migrations() {
    return House.files(MIGRATIONS, ".sql");
  }

  /** A script without its comments and texts. */
  private static String sql(Path file) {
    return House.text(file)
        .replaceAll("--[^\\n]*", "")
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("'(?:[^']|'')*'", "''");
  }

  private static String feature(Path file) {
    Matcher parts = NAME.matcher(file.getFileName().toString());
    return parts.matches() ? parts.group(3) : "";
  }

  /** The feature that a table's prefix names, empty if none does. */
  private static String owner(String table) {
    int end = table.indexOf('_');
    String prefix = end < 0 ? "" : table.substring(0, end);
    return FeatureMap.features().contains(prefix) ? prefix : "";
  }

  private static List<String> found(Pattern pattern, String sql) {
    List<String> names = new ArrayList<>();
    Matcher matcher = pattern.matcher(sql);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static List<String> texts(Source source) {
    List<String> texts = new ArrayList<>();
    source.walk(
        new TreePathScanner<>() {
          @Override
          public Void visitLiteral(LiteralTree node, List<String> into) {
            if (node.getValue() instanceof String text) {
              into.add(text);
            }
            return super.visitLiteral(node, into);
          }
        },
        texts);
    return texts;
  }

  /** Each entity's simple name and the features that have one of this name. */
  private static Map<String, String> entities() {
    Map<String, String> entities = new HashMap<>();
    for (Source source : Source.product()) {
      String notes =
          source.types().stream()
              .map(type -> type.getModifiers().getAnnotations().toString())
              .collect(Collectors.joining());
      if (notes.contains("@Entity")) {
        entities.merge(source.simpleName(), source.feature(), (a, b) -> a + " " + b);
      }
    }
    return entities;
  }
}
