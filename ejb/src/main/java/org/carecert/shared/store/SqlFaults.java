package org.carecert.shared.store;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.List;

/** Tells the faults of the database apart. */
public final class SqlFaults {
  private SqlFaults() {}

  /** No connection could be had (the pool tells it without a state), or it was cut meanwhile. */
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
        : state.startsWith("08") || state.startsWith("57P");
  }
}
