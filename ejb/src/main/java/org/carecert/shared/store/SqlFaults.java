package org.carecert.shared.store;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Tells the faults of the database apart. */
public final class SqlFaults {
  // No connection; shut down; disk full, out of memory, too many; input or output broke.
  private static final Set<String> PASSING = Set.of("08", "57P", "53", "58030");

  private SqlFaults() {}

  /**
   * No connection could be had (the pool tells it without a state), it was cut meanwhile, or the
   * database has no room left to write.
   */
  public static boolean away(List<Throwable> causes) {
    return causes.stream()
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst()
        .map(broken -> away(broken, causes))
        .orElse(false);
  }

  private static boolean away(SQLException broken, List<Throwable> causes) {
    String state = broken.getSQLState();
    return state == null
        ? causes.stream().anyMatch(ResourceException.class::isInstance)
        : PASSING.stream().anyMatch(state::startsWith);
  }
}
