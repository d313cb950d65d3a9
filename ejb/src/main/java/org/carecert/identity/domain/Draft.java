package org.carecert.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;

/**
 * 草稿: what was typed into a form and not sent (个人信息保护法 art. 51: kept encrypted, art. 47: not for
 * ever).
 */
public record Draft(String content, Instant keptAt) {
  /** Of the fields of a form, by their ids on the page. */
  public static String content(Map<String, List<String>> fields) {
    return Json.text(new Typed(fields));
  }

  /** The fields, by their ids on the page. */
  public Map<String, List<String>> fields() {
    return Json.read(content, Typed.class).fields();
  }

  /** Whether the thing that the form is about has changed since the draft was kept. */
  public boolean staleBy(@Nullable Instant changed) {
    return changed != null && changed.isAfter(keptAt);
  }

  /** How many rows of a repeated part were typed. */
  public int rows(String part) {
    String start = ":" + part + ":";
    return fields().keySet().stream()
        .filter(name -> name.contains(start))
        .map(name -> name.substring(name.indexOf(start) + start.length()))
        .mapToInt(rest -> Integer.parseInt(rest.substring(0, rest.indexOf(':'))) + 1)
        .max()
        .orElse(0);
  }

  private record Typed(Map<String, List<String>> fields) {}
}
