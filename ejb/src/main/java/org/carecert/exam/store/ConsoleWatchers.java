package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.carecert.exam.domain.ConsoleView;

/** 监考席: who is to be told how a session goes, as long as he listens. */
@ApplicationScoped
public class ConsoleWatchers {
  private final Map<Long, Queue<Predicate<ConsoleView>>> watchers = new ConcurrentHashMap<>();

  /** Somebody wants to be told; he says false once he is gone. */
  public void add(long sessionId, Predicate<ConsoleView> told) {
    watchers.compute(
        sessionId,
        (id, known) -> {
          Queue<Predicate<ConsoleView>> all = known == null ? new ConcurrentLinkedQueue<>() : known;
          all.add(told);
          return all;
        });
  }

  /** The sessions that somebody watches. */
  public Set<Long> sessions() {
    // Each looked at under its own lock: nobody is lost who begins to listen just now.
    for (Long session : Set.copyOf(watchers.keySet())) {
      watchers.computeIfPresent(session, (id, all) -> all.isEmpty() ? null : all);
    }
    return Set.copyOf(watchers.keySet());
  }

  /** Tells everybody who watches a session. */
  public void tell(long sessionId, ConsoleView view) {
    Queue<Predicate<ConsoleView>> all = watchers.get(sessionId);
    if (all != null) {
      all.removeIf(told -> !told.test(view));
    }
  }
}
