package org.carecert.home.rest;

import jakarta.ejb.EJBException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells the fault that the database does not answer, which passes, from those that are bugs. */
public final class DatabaseAway {
  private static final int DEEPEST = 10;

  private DatabaseAway() {}

  /** No connection could be had (the pool tells it without a state), or it was cut meanwhile. */
  public static boolean caused(Throwable thrown) {
    SQLException broken = find(thrown, SQLException.class);
    if (broken == null) {
      return false;
    }
    String state = broken.getSQLState();
    return state == null
        ? find(broken, ResourceException.class) != null
        : state.startsWith("08") || state.startsWith("57P");
  }

  /** The first cause of a type. */
  static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause =
          cause instanceof EJBException ejb && ejb.getCausedByException() != null
              ? ejb.getCausedByException()
              : cause.getCause();
    }
    return null;
  }
}
