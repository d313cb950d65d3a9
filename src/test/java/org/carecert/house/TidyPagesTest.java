package org.carecert.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in the pages: their size, their bean, and no logic. */
class TidyPagesTest {
  private static final String PAGES = "war/src/main/webapp";
  private static final int LINES = 250;
  private static final Pattern RENDERED = Pattern.compile("\\brendered\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "&amp;&amp;|&&|\\|\\||==|!=|<=|>=|&lt;=?|&gt;=?|<|>|\\?|\\+|-(?=\\s)|\\*|/|%"
              + "|\\bnot\\s+empty\\b|\\b(?:and|or|not|eq|ne|lt|gt|le|ge|div|mod|empty)\\b|!");
  private static final Pattern STYLE = Pattern.compile("(?<![-\\w])style\\s*=|<style\\b");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script\\b(?![^>]*\\bsrc=)|<h:outputScript\\b(?![^>]*\\bname=)|\\son[a-z]+\\s*=\\s*\"(?!#)");

  private static final Pattern TABLE = Pattern.compile("<(?:p:dataTable|h:dataTable|table)\\b");

  private static final Pattern ROWS_BEGIN_OR_END =
      Pattern.compile("<(/?)(?:ui:repeat|c:table)\\b([^>]*)>|<p:command(?:Button|Link)\\b");

  /** Pages that only show words, or stand in for an error: they have no bean. */
  private static final Set<String> BEANLESS = Set.of("index", "home/privacy", "home/error");

  /** Beans that send a file: they have no page. */
  private static final Set<String> PAGELESS = Set.of("registry.TemplatePage");

  @Test
  void pages_are_short() {
    Rule rule = new Rule("a page has at most " + LINES + " lines");
    for (Path page : House.files(PAGES, ".xhtml")) {
      int lines = House.lines(page).size();
      rule.look(lines <= LINES, House.name(page) + ": " + lines);
    }
    rule.holds(60);
  }

  @Test
  void a_condition_has_one_operator() {
    Rule rule = new Rule("rendered has at most one operator; more belongs into the bean");
    for (Path page : House.files(PAGES, ".xhtml")) {
      Matcher conditions = RENDERED.matcher(House.text(page));
      while (conditions.find()) {
        String condition = conditions.group(1);
        long operators = OPERATOR.matcher(condition.replaceAll("'[^']*'", "''")).results().count();
        rule.look(operators <= 1, House.name(page) + ": " + condition);
      }
    }
    rule.holds(150);
  }

  @Test
  void looks_and_programs_stand_in_their_own_files() {
    Rule rule = new Rule("no inline style and no inline script");
    for (Path page : House.files(PAGES, ".xhtml")) {
      String text = House.text(page).replaceAll("(?s)<!--.*?-->", "");
      rule.look(!STYLE.matcher(text).find(), House.name(page) + ": style");
      rule.look(!SCRIPT.matcher(text).find(), House.name(page) + ": script");
    }
    rule.holds(120);
  }

  @Test
  void a_table_is_written_by_its_tag() {
    Rule rule = new Rule("no page writes a data table itself; c:table does");
    for (Path page : House.files(PAGES, ".xhtml")) {
      String text = House.text(page).replaceAll("(?s)<!--.*?-->", "");
      boolean itself = TABLE.matcher(text).find();
      if (itself || text.contains("<c:table ")) {
        rule.look(!itself || page.endsWith("WEB-INF/tags/table.xhtml"), House.name(page));
      }
    }
    rule.holds(35);
  }

  @Test
  void a_page_has_its_bean_of_the_same_path() {
    Rule rule = new Rule("training/open-cohort.xhtml has training.page.OpenCohortPage");
    for (Path page : House.files(PAGES, ".xhtml")) {
      String name = House.ROOT.resolve(PAGES).relativize(page).toString().replace(".xhtml", "");
      if (outside(name)) {
        continue;
      }
      int slash = name.indexOf('/');
      String feature = slash < 0 ? FeatureMap.HOME : name.substring(0, slash);
      String bean = House.camel(name.substring(slash + 1).replace('/', '-')) + "Page";
      Path file =
          House.ROOT.resolve(
              "war/src/main/java/org/carecert/" + feature + "/page/" + bean + ".java");
      rule.look(
          BEANLESS.contains(name) || (Files.exists(file) && named(page, file, bean)),
          House.name(page) + " wants " + House.name(file) + " and names its bean");
    }
    rule.holds(40);
  }

  @Test
  void a_bean_has_its_page_of_the_same_path() {
    Rule rule = new Rule("training.page.OpenCohortPage has training/open-cohort.xhtml");
    for (Source source : Source.product()) {
      if (source.room().equals("page") && source.simpleName().endsWith("Page")) {
        String name = source.simpleName().substring(0, source.simpleName().length() - 4);
        String dashed =
            name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        Path page = House.ROOT.resolve(PAGES + "/" + source.feature() + "/" + dashed + ".xhtml");
        Path top = House.ROOT.resolve(PAGES + "/" + dashed + ".xhtml");
        boolean sends = PAGELESS.contains(source.feature() + "." + source.simpleName());
        boolean home = source.feature().equals(FeatureMap.HOME) && Files.exists(top);
        rule.look(
            Files.exists(page) || home || sends,
            House.name(source.file()) + " wants " + House.name(page));
      }
    }
    rule.holds(40);
  }

  @Test
  void a_button_in_a_row_acts_on_the_row_that_was_seen() {
    Rule rule = new Rule("rows with buttons: c:table with each, or seenRows, or a bean that stays");
    for (Path page : House.files(PAGES, ".xhtml")) {
      Deque<String> around = new ArrayDeque<>();
      Matcher tag = ROWS_BEGIN_OR_END.matcher(House.text(page));
      while (tag.find()) {
        if (tag.group(1) == null) {
          around.forEach(rows -> rule.look(kept(page, rows), House.name(page) + ": " + rows));
        } else if (!tag.group(1).isEmpty()) {
          around.pop();
        } else if (!tag.group(2).endsWith("/")) {
          around.push(tag.group());
        }
      }
    }
    rule.holds(20);
  }

  private static boolean kept(Path page, String rows) {
    return rows.startsWith("<c:table")
        ? rows.contains(" each=")
        : rows.contains("seenRows.of(") || !bean(page).contains("@RequestScoped");
  }

  /** The text of a page's bean; empty for a part of a page. */
  private static String bean(Path page) {
    String name = House.ROOT.resolve(PAGES).relativize(page).toString().replace(".xhtml", "");
    int slash = name.indexOf('/');
    if (outside(name) || slash < 0) {
      return "";
    }
    String bean = House.camel(name.substring(slash + 1)) + "Page.java";
    return House.text(
        House.ROOT.resolve(
            "war/src/main/java/org/carecert/" + name.substring(0, slash) + "/page/" + bean));
  }

  private static boolean outside(String name) {
    return name.startsWith("WEB-INF/") || name.startsWith("resources/");
  }

  /** Whether a page names its bean, by the name that the bean gives itself if it gives one. */
  private static boolean named(Path page, Path file, String bean) {
    Matcher given = Pattern.compile("@Named\\(\"(\\w+)\"\\)").matcher(House.text(file));
    String variable = bean.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + bean.substring(1);
    return House.text(page).contains(given.find() ? given.group(1) : variable);
  }
}
