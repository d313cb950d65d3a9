package org.carecert.certificate.credential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 事物: something that a credential speaks of. What is said of it is said once and read twice: as the
 * JSON that people get and as the RDF statements that are signed (JSON-LD 1.1).
 */
final class Thing {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final @Nullable String id;
  private final Object shown;
  private final Map<String, Object> json = new LinkedHashMap<>();
  private final List<Statement> said = new ArrayList<>();
  private final List<Thing> parts = new ArrayList<>();

  private Thing(@Nullable String id, @Nullable Object shown) {
    this.id = id;
    this.shown = shown == null ? json : shown;
    if (id != null) {
      json.put("id", id);
    }
  }

  /** Something with an address. */
  static Thing at(String id) {
    return new Thing(id, null);
  }

  /** Something without one. */
  static Thing nameless() {
    return new Thing(null, null);
  }

  /** Something of which only the address is told. */
  static Thing link(String id) {
    return new Thing(id, id);
  }

  /** Something whose address the context knows by a word. */
  static Thing word(String word, String id) {
    return new Thing(id, word);
  }

  /** Says of what kinds it is, as a list (Open Badges want one). */
  Thing kinds(Kind... kinds) {
    json.put("type", Stream.of(kinds).map(Kind::key).toList());
    for (Kind kind : kinds) {
      said.add(new Statement(this, TYPE, Thing.link(kind.iri()), ""));
    }
    return this;
  }

  /** Says of what one kind it is. */
  Thing kind(Kind kind) {
    json.put("type", kind.key());
    said.add(new Statement(this, TYPE, Thing.link(kind.iri()), ""));
    return this;
  }

  /** Says a text of it. */
  Thing say(Term term, String text) {
    json.put(term.key(), text);
    said.add(new Statement(this, term.iri(), null, term.literal(text)));
    return this;
  }

  /** Says yes or no of it. */
  Thing say(Term term, boolean yes) {
    json.put(term.key(), yes);
    said.add(new Statement(this, term.iri(), null, term.literal(String.valueOf(yes))));
    return this;
  }

  /** Says another thing of it. */
  Thing say(Term term, Thing other) {
    json.put(term.key(), other.shown);
    holds(term, other);
    return this;
  }

  /** Says several other things of it. */
  Thing say(Term term, List<Thing> others) {
    json.put(term.key(), others.stream().map(o -> o.shown).toList());
    others.forEach(other -> holds(term, other));
    return this;
  }

  private void holds(Term term, Thing other) {
    said.add(new Statement(this, term.iri(), other, ""));
    parts.add(other);
  }

  /** Its address; null where it has none. */
  @Nullable String id() {
    return id;
  }

  /** Its JSON, without a context. */
  Map<String, Object> json() {
    return new LinkedHashMap<>(json);
  }

  /** Everything said of it and of what it holds. */
  List<Statement> statements() {
    List<Statement> all = new ArrayList<>(said);
    parts.forEach(part -> all.addAll(part.statements()));
    return all;
  }

  /** The nameless among it and what it holds. */
  List<Thing> blanks() {
    List<Thing> all = new ArrayList<>();
    if (id == null) {
      all.add(this);
    }
    parts.forEach(part -> all.addAll(part.blanks()));
    return all;
  }
}
