package org.carecert.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the house: three languages, the same keys, none missing and none idle. */
class TidyTextsTest {
  private static final List<String> LANGUAGES = List.of("zh", "ko", "en");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
  private static final Pattern ASKED =
      Pattern.compile("\\bt(?:\\[\\s*'|\\.say\\(\\s*')([a-z]+\\.[A-Za-z0-9_.-]+)'");

  /** Every bundle by feature and language: its entries in the order of the file. */
  private static final Map<String, Map<String, Map<String, String>>> TEXTS = read();

  private static final Set<String> CONSTANTS = constants();

  @Test
  void every_bundle_is_there_in_three_languages_and_none_is_nameless() {
    Rule rule = new Rule("Texts_zh, Texts_ko and Texts_en beside each other, and nothing else");
    for (Path file : bundles()) {
      rule.look(
          file.getFileName().toString().matches("Texts_(zh|ko|en)\\.properties"), House.name(file));
    }
    TEXTS.forEach(
        (feature, languages) ->
            rule.look(
                languages.keySet().containsAll(LANGUAGES), feature + " has " + languages.keySet()));
    rule.holds(20);
  }

  @Test
  void no_key_is_doubled() {
    Rule rule = new Rule("a key stands once in its bundle");
    for (Path file : bundles()) {
      Set<String> seen = new HashSet<>();
      for (String line : entries(file)) {
        rule.look(seen.add(key(line)), House.name(file) + ": " + key(line));
      }
    }
    rule.holds(300);
  }

  @Test
  void the_three_languages_have_the_same_keys_and_places() {
    Rule rule = new Rule("the same keys in zh, ko and en, with the same {0} in each, none empty");
    TEXTS.forEach(
        (feature, languages) -> {
          Map<String, String> first = languages.getOrDefault("zh", Map.of());
          languages.forEach(
              (language, texts) -> {
                Set<String> all = new TreeSet<>(first.keySet());
                all.addAll(texts.keySet());
                for (String key : all) {
                  String zh = first.getOrDefault(key, "");
                  String other = texts.getOrDefault(key, "");
                  rule.look(
                      !zh.isBlank()
                          && !other.isBlank()
                          && same(language, places(zh), places(other)),
                      feature + "." + key + " in zh and " + language);
                }
              });
        });
    rule.holds(300);
  }

  @Test
  void an_apostrophe_in_a_pattern_is_doubled() {
    Rule rule = new Rule("a text with {0} is a pattern: its apostrophes are doubled");
    TEXTS.forEach(
        (feature, languages) ->
            languages.forEach(
                (language, texts) ->
                    texts.forEach(
                        (key, text) ->
                            rule.look(
                                !PLACE.matcher(text).find()
                                    || !text.replace("''", "").contains("'"),
                                feature + "." + key + " in " + language))));
    rule.holds(300);
  }

  @Test
  void every_reason_has_its_text() {
    Rule rule = new Rule("each constant of a reason enum has its text in its feature");
    for (String constant : CONSTANTS) {
      if (constant.contains("Reason.")) {
        int dot = constant.indexOf('.');
        Map<String, String> zh =
            TEXTS.getOrDefault(constant.substring(0, dot), Map.of()).getOrDefault("zh", Map.of());
        rule.look(zh.containsKey(constant.substring(dot + 1)), constant);
      }
    }
    rule.holds(60);
  }

  @Test
  void every_text_that_is_asked_for_is_there() {
    Rule rule = new Rule("a text that a page or a bean asks for stands in its feature's bundle");
    for (Path page : House.files("war/src/main/webapp", ".xhtml")) {
      Matcher asked = ASKED.matcher(House.text(page));
      while (asked.find()) {
        rule.look(known(asked.group(1)), House.name(page) + ": " + asked.group(1));
      }
    }
    Pattern shape =
        Pattern.compile(
            "(?:" + String.join("|", TEXTS.keySet()) + ")\\.[a-z][A-Za-z0-9-]*\\.[A-Za-z0-9.-]+");
    for (Source source : Source.product()) {
      if (source.room().equals("page")) {
        for (String text : literals(source)) {
          rule.look(
              !shape.matcher(text).matches() || text.endsWith(".") || known(text),
              House.name(source.file()) + ": " + text);
        }
      }
    }
    rule.holds(1000);
  }

  @Test
  void no_text_is_idle() {
    Set<String> asked = new HashSet<>();
    for (Path page : House.files("war/src/main/webapp", ".xhtml")) {
      Matcher keys = Pattern.compile("'([a-z]+\\.[A-Za-z0-9_.-]+)'").matcher(House.text(page));
      while (keys.find()) {
        asked.add(keys.group(1));
      }
    }
    for (Source source : Source.product()) {
      for (String text : literals(source)) {
        asked.add(text);
        asked.add(source.feature() + "." + text);
      }
    }
    Rule rule = new Rule("a text is an enum's, or a page or a class asks for it");
    TEXTS.forEach(
        (feature, languages) ->
            languages.getOrDefault("zh", Map.of()).keySet().stream()
                .map(key -> feature + "." + key)
                .forEach(key -> rule.look(CONSTANTS.contains(key) || asked(asked, key), key)));
    rule.holds(100);
  }

  /** Asked for by its whole key, or by a beginning up to a dot that a class completes. */
  private static boolean asked(Set<String> asked, String key) {
    for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 2) + 1) {
      if (asked.contains(key.substring(0, end)) && key.indexOf('.') < end - 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(String key) {
    int dot = key.indexOf('.');
    return TEXTS
        .getOrDefault(key.substring(0, dot), Map.of())
        .getOrDefault("zh", Map.of())
        .containsKey(key.substring(dot + 1));
  }

  private static List<Path> bundles() {
    return Stream.of("ejb", "war")
        .map(module -> module + "/src/main/resources/org/carecert")
        .flatMap(folder -> House.files(folder, ".properties").stream())
        .toList();
  }

  /** A Korean text may have a place more, for the particle that follows the sound before it. */
  private static boolean same(String language, Set<String> zh, Set<String> other) {
    return language.equals("ko") ? other.containsAll(zh) : other.equals(zh);
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Map<String, Map<String, Map<String, String>>> read() {
    Map<String, Map<String, Map<String, String>>> texts = new TreeMap<>();
    for (Path file : bundles()) {
      String feature = file.getName(file.getNameCount() - 2).toString();
      String name = file.getFileName().toString();
      String language = name.replaceAll("Texts_?|\\.properties", "");
      Map<String, String> entries = new LinkedHashMap<>();
      for (String line : entries(file)) {
        entries.put(key(line), line.substring(line.indexOf('=') + 1));
      }
      texts.computeIfAbsent(feature, f -> new TreeMap<>()).put(language, entries);
    }
    return texts;
  }

  private static List<String> entries(Path file) {
    return House.lines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String key(String line) {
    int end = line.indexOf('=');
    return end < 0 ? line : line.substring(0, end).strip();
  }

  /** {@code feature.EnumName.CONSTANT} of every enum of the product. */
  private static Set<String> constants() {
    Set<String> constants = new TreeSet<>();
    for (Source source : Source.product()) {
      source.walk(
          new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree node, Set<String> into) {
              if (node.getKind() == Tree.Kind.ENUM) {
                String prefix = source.feature() + "." + node.getSimpleName() + ".";
                for (Tree member : node.getMembers()) {
                  if (member instanceof VariableTree variable
                      && String.valueOf(variable.getType())
                          .equals(node.getSimpleName().toString())) {
                    into.add(prefix + variable.getName());
                  }
                }
              }
              return super.visitClass(node, into);
            }
          },
          constants);
    }
    return constants;
  }

  private static List<String> literals(Source source) {
    List<String> texts = new java.util.ArrayList<>();
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
}
