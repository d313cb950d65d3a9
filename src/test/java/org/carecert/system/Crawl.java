package org.carecert.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads everything that somebody can read: each list, then each thing that a list names. {@link
 * Caller} holds every answer against the description.
 */
final class Crawl {
  private static final int OF_A_KIND = 4;
  private static final Set<String> NAMES =
      Set.of("code", "id", "filingId", "number", "trainee", "batch", "lesson", "session", "source");

  private final Description description;
  private final Set<String> succeeded = new TreeSet<>();
  private int answers;

  Crawl(Description description) {
    this.description = description;
  }

  int answers() {
    return answers;
  }

  /** Reading calls without a name in their path that no role got a success from. */
  List<String> listsNeverAnswered() {
    return description.operations().stream()
        .filter(o -> o.method().equals("GET") && !o.template().contains("{"))
        .map(Description.Operation::call)
        .filter(call -> !succeeded.contains(call))
        .toList();
  }

  /** Reads as this account. */
  void as(String username) {
    Caller caller = Caller.as(username);
    Deque<String> open = new ArrayDeque<>();
    Set<String> known = new HashSet<>();
    description.operations().stream()
        .filter(o -> o.method().equals("GET") && !o.template().contains("{"))
        .forEach(o -> open.add(o.template()));
    while (!open.isEmpty()) {
      String path = open.remove();
      if (!known.add(path)) {
        continue;
      }
      Caller.Answer answer = caller.get(path.substring("/api/v1".length()));
      answers++;
      if (answer.status() < 300) {
        Description.Operation operation = description.operation("GET", path);
        succeeded.add(operation == null ? path : operation.call());
        if (answer.type().startsWith("application/json")) {
          below(path, answer.json(), open);
        }
      }
    }
  }

  private void below(String path, JsonNode body, Deque<String> open) {
    Set<String> names = new TreeSet<>();
    for (String key : NAMES) {
      body.findValuesAsText(key).stream().limit(OF_A_KIND).forEach(names::add);
    }
    for (Description.Operation operation : description.operations()) {
      if (!operation.method().equals("GET")) {
        continue;
      }
      String template = operation.template();
      // The template with as many holes filled as this path is long, and one more.
      String start = filled(template, path);
      if (start.isEmpty() || start.indexOf('{') != start.lastIndexOf('{')) {
        continue;
      }
      if (!start.contains("{")) {
        open.add(start);
        continue;
      }
      for (String name : names) {
        open.add(
            start.replaceFirst(
                "\\{[^}]*}",
                java.util.regex.Matcher.quoteReplacement(
                    URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))));
      }
    }
  }

  private static String filled(String template, String path) {
    String[] parts = template.split("/", -1);
    String[] given = path.split("/", -1);
    if (parts.length <= given.length) {
      return "";
    }
    for (int i = 0; i < given.length; i++) {
      if (!parts[i].startsWith("{") && !parts[i].equals(given[i])) {
        return "";
      }
      parts[i] = given[i];
    }
    return String.join("/", parts);
  }
}
