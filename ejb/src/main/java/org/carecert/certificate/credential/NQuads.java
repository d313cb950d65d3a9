package org.carecert.certificate.credential;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.shared.Digests;

/**
 * 规范化 N-Quads: the canonical form of what is said of a thing (W3C RDF Dataset Canonicalization 1.0,
 * RDFC-1.0, with SHA-256). Things without an address are told apart by what is said of them
 * directly, which is always enough in our credentials; where it is not, nothing is signed.
 */
final class NQuads {
  private static final String ESCAPED = "\b\t\n\f\r\"\\";
  private static final String LETTERS = "btnfr\"\\";

  private NQuads() {}

  /** The canonical form. */
  static String canonical(Thing root) {
    List<Statement> all = root.statements();
    Map<Thing, String> names = named(root.blanks(), all);
    return sorted(all, thing -> names.getOrDefault(thing, ""));
  }

  private static Map<Thing, String> named(List<Thing> blanks, List<Statement> all) {
    SortedMap<String, Thing> byHash = new TreeMap<>();
    for (Thing blank : blanks) {
      if (byHash.put(firstDegree(blank, all), blank) != null) {
        throw new IllegalStateException("two nameless things of which the same is said");
      }
    }
    Map<Thing, String> names = new HashMap<>();
    byHash.values().forEach(blank -> names.put(blank, "_:c14n" + names.size()));
    return names;
  }

  private static String firstDegree(Thing blank, List<Statement> all) {
    List<Statement> about = all.stream().filter(s -> s.mentions(blank)).toList();
    String text = sorted(about, other -> other == blank ? "_:a" : "_:z");
    return Digests.sha256Hex(text.getBytes(StandardCharsets.UTF_8));
  }

  // Lines of ours part where all is ASCII, so that the order of UTF-16 is that of code points.
  private static String sorted(List<Statement> statements, Function<Thing, String> blank) {
    return statements.stream().map(s -> s.line(blank)).sorted().collect(Collectors.joining());
  }

  /** A text as it stands in a literal. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = ESCAPED.indexOf(c);
      if (letter >= 0) {
        out.append('\\').append(LETTERS.charAt(letter));
      } else if (c < ' ' || c == '\u007F') {
        out.append(String.format("\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
