package org.carecert.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One rule of the house: what breaks it, and how many things it has looked at. */
final class Rule {
  /** What is known to break a rule and is still to be mended, a line each; wants to be empty. */
  private static final Set<String> OWED = owed();

  private final String sentence;
  private final Set<String> broken = new TreeSet<>();
  private int looked;

  Rule(String sentence) {
    this.sentence = sentence;
  }

  /** Looks at one thing. */
  void look(boolean kept, String what) {
    looked++;
    if (!kept && !OWED.contains(plain(what))) {
      broken.add(what);
    }
  }

  /** Fails if the rule is broken, or if it has looked at less than it should have found. */
  void holds(int leastLooked) {
    assertTrue(
        broken.isEmpty(),
        () -> sentence + ", but " + broken.size() + ":\n  " + String.join("\n  ", broken));
    assertTrue(
        looked >= leastLooked,
        () -> "looked at " + looked + " things, not at " + leastLooked + ": " + sentence);
  }

  private static Set<String> owed() {
    return House.lines(House.ROOT.resolve("src/test/resources/house/owed.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Rule::plain)
        .collect(Collectors.toSet());
  }

  /** Without line numbers, which move. */
  private static String plain(String what) {
    return what.strip().replaceAll(":\\d+", "");
  }
}
