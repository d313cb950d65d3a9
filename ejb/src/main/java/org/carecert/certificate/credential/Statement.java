package org.carecert.certificate.credential;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 陈述: one RDF statement: of something, by a property, another thing or a literal.
 *
 * @param other the other thing; null for a literal
 * @param literal the literal as canonical N-Quads have it; empty for a thing
 */
record Statement(Thing subject, String property, @Nullable Thing other, String literal) {
  /** Whether it speaks of this thing. */
  boolean mentions(Thing thing) {
    return subject == thing || other == thing;
  }

  /** Its line of N-Quads, with these names for what has no address. */
  String line(Function<Thing, String> blank) {
    String object = other == null ? literal : term(other, blank);
    return term(subject, blank) + " <" + property + "> " + object + " .\n";
  }

  private static String term(Thing thing, Function<Thing, String> blank) {
    return thing.id() == null ? blank.apply(thing) : "<" + thing.id() + ">";
  }
}
