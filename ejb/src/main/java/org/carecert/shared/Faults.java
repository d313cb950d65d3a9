package org.carecert.shared;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.store.SqlFaults;
import org.jspecify.annotations.Nullable;

/** Finds what lies at the bottom of something thrown, through the wrappings of the container. */
public final class Faults {
  private static final int DEEPEST = 15;

  private Faults() {}

  /** The first cause of a type. */
  public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    return chain(thrown).stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** True if the database does not answer or has no room, which passes, as against a bug. */
  public static boolean databaseAway(Throwable thrown) {
    return SqlFaults.away(chain(thrown)) || find(thrown, StorageAway.class).isPresent();
  }

  private static List<Throwable> chain(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    @Nullable Throwable cause = thrown;
    while (cause != null && chain.size() < DEEPEST) {
      chain.add(cause);
      cause =
          cause instanceof EJBException ejb && ejb.getCausedByException() != null
              ? ejb.getCausedByException()
              : cause.getCause();
    }
    return chain;
  }
}
