package org.carecert.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler sees: sizes, names, comments and documents. */
class TidyTest {
  private static final int LINES_OF_A_METHOD = 60;
  private static final int LINES_OF_A_CLASS = 500;
  private static final int PARAMETERS = 4;
  private static final int LINES_OF_README = 120;
  private static final int LINES_OF_ARCHITECTURE = 200;

  private static final Pattern BANNED_NAME =
      Pattern.compile("(Manager|Helpers?|Utils?|Utilities|Impl|DTO|Dto|Wrapper)(?=[A-Z_0-9]|$)");
  private static final Pattern HAN_FIRST = Pattern.compile("^\\p{IsHan}");
  private static final Pattern LEFTOVER =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|printStackTrace");
  private static final Pattern PRINT = Pattern.compile("System\\.(out|err)\\b");
  private static final Pattern MACHINE_PATH =
      Pattern.compile(
          "/wo" + "rk/|/ro" + "ot/|/Us" + "ers/|/home/(user|ubuntu|runner|dev)/|[A-Z]:\\\\Us");
  private static final Pattern BEYOND_DOUBT =
      Pattern.compile("Refused|Throwable|Exception|RuntimeException|EJBException");

  @Test
  void methods_are_short() {
    Rule rule = new Rule("a method has at most " + LINES_OF_A_METHOD + " lines");
    methods(
        Source.all(),
        (source, method) ->
            rule.look(
                source.length(method) <= LINES_OF_A_METHOD,
                source.at(method) + " " + method.getName() + ": " + source.length(method)));
    rule.holds(1000);
  }

  @Test
  void classes_are_short() {
    Rule rule = new Rule("a Java file has at most " + LINES_OF_A_CLASS + " lines");
    for (Source source : Source.all()) {
      int lines = House.lines(source.file()).size();
      rule.look(lines <= LINES_OF_A_CLASS, House.name(source.file()) + ": " + lines);
    }
    rule.holds(300);
  }

  @Test
  void a_method_takes_few_parameters() {
    Rule rule =
        new Rule(
            "at most "
                + PARAMETERS
                + " parameters, but for records, constructors of entities and enums, and"
                + " signatures that others lay down (@Override)");
    methods(
        Source.all(),
        (source, method) ->
            rule.look(
                method.getParameters().size() <= PARAMETERS
                    || source.packageName().endsWith("shared.paper") // places on a sheet
                    || annotated(method, "Override")
                    || annotated(method, "Produces"),
                source.at(method) + " " + method.getName()));
    rule.holds(1000);
  }

  @Test
  void names_say_what_a_thing_is() {
    Rule rule = new Rule("no Manager, Helper, Util, Impl, DTO or Wrapper in the name of a class");
    classes(
        Source.all(),
        (source, type) -> {
          String name = type.getSimpleName().toString();
          rule.look(!BANNED_NAME.matcher(name).find(), source.at(type) + " " + name);
        });
    rule.holds(300);
  }

  @Test
  void a_domain_type_begins_with_its_chinese_term() {
    Rule rule = new Rule("the Javadoc of a type in domain begins with its Chinese term");
    for (Source source : Source.product()) {
      if (source.room().equals("domain")) {
        for (ClassTree type : source.types()) {
          rule.look(
              HAN_FIRST.matcher(source.javadoc(type)).find(),
              source.at(type) + " " + type.getSimpleName());
        }
      }
    }
    rule.holds(150);
  }

  @Test
  void a_counter_says_that_it_is_one() {
    Rule rule = new Rule("the Javadoc of a class with @Stateless @PermitAll says counter or 柜台");
    for (Source source : Source.product()) {
      for (ClassTree type : source.types()) {
        if (annotated(type, "Stateless")
            && annotated(type, "PermitAll")
            && !Allowed.OPEN.contains(type.getSimpleName().toString())) {
          String javadoc = source.javadoc(type);
          rule.look(
              javadoc.contains("counter") || javadoc.contains("柜台"),
              source.at(type) + " " + type.getSimpleName());
        }
      }
    }
    rule.holds(10);
  }

  @Test
  void pages_and_resources_catch_nothing() {
    Rule rule = new Rule("pages and resources have no catch; the two translators tell refusals");
    for (Source source : Source.product()) {
      boolean screens = source.room().equals("page") || source.room().equals("rest");
      if (screens && source.simpleName().matches(".*(Page|Resource)")) {
        rule.look(catches(source).isEmpty(), House.name(source.file()));
      }
    }
    rule.holds(3);
  }

  @Test
  void a_refusal_is_never_swallowed() {
    Rule rule = new Rule("only jobs catch a refusal or everything, one item at a time");
    for (Source source : Source.product()) {
      boolean free =
          source.room().equals("job")
              || Allowed.ROW_BY_ROW.contains(source.simpleName())
              || source.feature().equals("shared")
              || source.feature().equals(FeatureMap.HOME);
      for (CatchTree caught : catches(source)) {
        String type = caught.getParameter().getType().toString();
        boolean wide =
            Stream.of(type.split("\\|", -1))
                .anyMatch(t -> BEYOND_DOUBT.matcher(t.strip().replaceAll(".*\\.", "")).matches());
        rule.look(free || !wide, source.at(caught) + " catches " + type);
      }
    }
    rule.holds(5);
  }

  @Test
  void nothing_is_left_over() {
    Rule rule = new Rule("no reminders, no printing and no stack traces in the product");
    for (Source source : Source.product()) {
      List<String> lines = House.lines(source.file());
      for (int i = 0; i < lines.size(); i++) {
        boolean left = LEFTOVER.matcher(lines.get(i)).find() || PRINT.matcher(lines.get(i)).find();
        rule.look(!left, House.name(source.file()) + ":" + (i + 1));
      }
    }
    rule.holds(5000);
  }

  @Test
  void every_feature_says_what_it_promises() {
    Rule rule =
        new Rule(
            "a feature's package-info begins with its Chinese term, cites the law, and says what it"
                + " fires and leaves alone");
    for (String feature : FeatureMap.features()) {
      Path file = House.ROOT.resolve(module(feature) + "/" + feature + "/package-info.java");
      String text = Files.exists(file) ? House.text(file) : "";
      rule.look(Pattern.compile("/\\*\\*\\s*\\*\\s*\\p{IsHan}").matcher(text).find(), feature);
      if (!Set.of("shared", FeatureMap.HOME).contains(feature)) {
        rule.look(text.matches("(?s).*\\b[Ff]ire[sd]\\b.*"), feature + ": what it fires");
        rule.look(
            text.matches("(?s).*\\b([Ll]eaves|[Ll]eft) alone\\b.*"),
            feature + ": what it leaves alone");
        rule.look(text.matches("(?s).*(Law|law|rule|〔|《|art\\.).*"), feature + ": the law");
      }
    }
    rule.holds(30);
  }

  @Test
  void a_feature_names_the_facts_that_it_fires() {
    Rule rule = new Rule("a feature's package-info names every fact that stands in its domain");
    for (Source source : Source.product()) {
      for (ClassTree type : source.types()) {
        boolean fact =
            type.getImplementsClause().stream().anyMatch(face -> face.toString().equals("Fact"));
        if (fact && source.room().equals("domain")) {
          Path file =
              House.ROOT.resolve(
                  module(source.feature()) + "/" + source.feature() + "/package-info.java");
          String name = type.getSimpleName().toString();
          rule.look(
              Files.exists(file)
                  && Pattern.compile("\\b" + name + "\\b").matcher(House.text(file)).find(),
              House.name(file) + ": " + name);
        }
      }
    }
    rule.holds(15);
  }

  @Test
  void documents_stay_short() {
    Rule rule = new Rule("README and ARCHITECTURE are read in one sitting");
    shorter(rule, "README.md", LINES_OF_README);
    shorter(rule, "ARCHITECTURE.md", LINES_OF_ARCHITECTURE);
    rule.holds(2);
  }

  @Test
  void nothing_names_a_place_on_one_machine() {
    Rule rule = new Rule("no path of one machine in any text of the house");
    for (String ending :
        List.of(
            ".java",
            ".xhtml",
            ".xml",
            ".md",
            ".sql",
            ".properties",
            ".cli",
            ".sh",
            ".css",
            ".js",
            ".json",
            ".py",
            ".config")) {
      for (Path file : House.files("", ending)) {
        rule.look(!MACHINE_PATH.matcher(House.text(file)).find(), House.name(file));
      }
    }
    rule.holds(400);
  }

  @Test
  void the_picture_of_the_map_is_true() throws java.io.IOException {
    Path picture = House.ROOT.resolve("src/docs/map.svg");
    Path drawn = House.ROOT.resolve("src/target/map.svg");
    boolean same = Files.exists(picture) && House.text(picture).equals(MapPicture.svg());
    if (!same) {
      Files.createDirectories(House.ROOT.resolve("src/target"));
      Files.writeString(drawn, MapPicture.svg());
    }
    Rule rule = new Rule("the picture shows the map");
    rule.look(same, "drawn anew: copy " + House.name(drawn) + " to " + House.name(picture));
    rule.holds(1);
  }

  private static void shorter(Rule rule, String name, int most) {
    Path file = House.ROOT.resolve(name);
    int lines = Files.exists(file) ? House.lines(file).size() : 0;
    rule.look(lines <= most, name + ": " + lines);
  }

  private static String module(String feature) {
    return (feature.equals(FeatureMap.HOME) ? "war" : "ejb") + "/src/main/java/org/carecert";
  }

  private static List<CatchTree> catches(Source source) {
    List<CatchTree> found = new java.util.ArrayList<>();
    source.walk(
        new TreePathScanner<>() {
          @Override
          public Void visitCatch(CatchTree node, List<CatchTree> into) {
            into.add(node);
            return super.visitCatch(node, into);
          }
        },
        found);
    return found;
  }

  /** Methods and constructors, but for those that only list the parts of a whole. */
  private static void methods(List<Source> sources, BiConsumer<Source, MethodTree> each) {
    classes(
        sources,
        (source, type) -> {
          boolean entity = annotated(type, "Entity") || annotated(type, "Embeddable");
          boolean parts = entity || type.getKind() == Tree.Kind.ENUM;
          boolean record = type.getKind() == Tree.Kind.RECORD;
          for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
              boolean constructor = method.getReturnType() == null;
              if (!constructor || !(parts || record)) {
                each.accept(source, method);
              }
            }
          }
        });
  }

  private static void classes(List<Source> sources, BiConsumer<Source, ClassTree> each) {
    for (Source source : sources) {
      source.walk(
          new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree node, Source from) {
              each.accept(from, node);
              return super.visitClass(node, from);
            }
          },
          source);
    }
  }

  private static boolean annotated(ClassTree type, String annotation) {
    return names(type.getModifiers().getAnnotations()).contains(annotation);
  }

  private static boolean annotated(MethodTree method, String annotation) {
    return names(method.getModifiers().getAnnotations()).contains(annotation);
  }

  private static Set<String> names(List<? extends com.sun.source.tree.AnnotationTree> annotations) {
    return annotations.stream()
        .map(note -> note.getAnnotationType().toString().replaceAll(".*\\.", ""))
        .collect(Collectors.toSet());
  }
}
