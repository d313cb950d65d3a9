package org.carecert.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carecert.standard.domain.ParameterKind;
import org.carecert.standard.domain.ParameterKind.Form;
import org.junit.jupiter.api.Test;

/** What every parameter that the product brings may hold, read from the scripts that bring it. */
class ParameterKindsTest {
  private static final Pattern WHOLE =
      Pattern.compile("\\('([a-zA-Z_.-]+)', 'WHOLE', (\\d+), (\\d+)\\)");
  private static final Pattern CODE =
      Pattern.compile("\\('([a-zA-Z_.-]+)', 'CODE', '([A-Z ]+)'\\)");
  private static final Pattern VALUE =
      Pattern.compile("\\(nextval\\('shared_id'\\), '([a-zA-Z_.-]+\\.[a-zA-Z_.-]+)', '([^']*)'");

  private static final String SCRIPTS = scripts();
  private static final Map<String, ParameterKind> KINDS = kinds();

  private static String scripts() {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, ParameterKind> kinds() {
    Map<String, ParameterKind> kinds = new TreeMap<>();
    WHOLE
        .matcher(SCRIPTS)
        .results()
        .forEach(
            r ->
                kinds.put(
                    r.group(1),
                    new ParameterKind(
                        r.group(1),
                        Form.WHOLE,
                        Integer.parseInt(r.group(2)),
                        Integer.parseInt(r.group(3)),
                        List.of())));
    CODE.matcher(SCRIPTS)
        .results()
        .forEach(
            r ->
                kinds.put(
                    r.group(1),
                    new ParameterKind(
                        r.group(1), Form.CODE, 0, 0, List.of(r.group(2).split(" ", -1)))));
    return kinds;
  }

  private static String told(ParameterKind kind, String value) {
    return kind.against(value).map(refusal -> refusal.reason().name()).orElse("");
  }

  @Test
  void every_value_that_the_product_brings_is_one_that_its_key_may_hold() {
    List<String> wrong = new ArrayList<>();
    List<MatchResult> rows = VALUE.matcher(SCRIPTS).results().toList();
    for (MatchResult row : rows) {
      ParameterKind kind = KINDS.get(row.group(1));
      if (kind == null || !told(kind, row.group(2)).isEmpty()) {
        wrong.add(row.group(1) + " = " + row.group(2));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(rows.size() >= 37, "rows " + rows.size());
    List<String> keys = rows.stream().map(row -> row.group(1)).distinct().sorted().toList();
    assertEquals(keys, List.copyOf(KINDS.keySet()), "no kind without a parameter");
  }

  @Test
  void no_key_holds_a_word_or_a_number_beyond_reason() {
    for (ParameterKind kind : KINDS.values()) {
      for (String value : List.of("abc", "999999999", "1234567890", "-1", "1.5", " 5", "05", "５")) {
        assertTrue(!told(kind, value).isEmpty(), kind.key() + " took " + value);
      }
    }
  }

  @Test
  void every_key_holds_its_bounds_and_nothing_beyond_them() {
    for (ParameterKind kind : KINDS.values()) {
      if (kind.form() == Form.WHOLE) {
        assertEquals("", told(kind, String.valueOf(kind.least())), kind.key());
        assertEquals("", told(kind, String.valueOf(kind.most())), kind.key());
        assertEquals(
            "VALUE_OUT_OF_BOUNDS", told(kind, String.valueOf(kind.most() + 1)), kind.key());
        String below = String.valueOf(kind.least() - 1);
        assertEquals(
            kind.least() == 0 ? "VALUE_NOT_WHOLE" : "VALUE_OUT_OF_BOUNDS", told(kind, below));
      } else {
        kind.codes().forEach(code -> assertEquals("", told(kind, code), kind.key()));
        assertEquals("VALUE_NOT_LISTED", told(kind, String.join(" ", kind.codes())), kind.key());
      }
    }
  }
}
