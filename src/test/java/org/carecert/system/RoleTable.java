package org.carecert.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Who may make which call, as {@code roles.txt} says it apart from the code. */
final class RoleTable {
  static final String BASE = "/api/v1";
  static final String ANYBODY = "Anybody";

  private static final Map<String, Set<String>> ROLES = read();

  private RoleTable() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> table = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(RoleTable.class.getResourceAsStream("roles.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(": ", 2);
          table.put(parts[0], Set.of(parts[1].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /** Every call of the table. */
  static Set<String> calls() {
    return ROLES.keySet();
  }

  /** An operation as the table names it. */
  static String call(Description.Operation operation) {
    return operation.method() + " " + operation.template().substring(BASE.length());
  }

  /** The roles that may make this call. */
  static Set<String> allowed(Description.Operation operation) {
    return ROLES.getOrDefault(call(operation), Set.of());
  }
}
