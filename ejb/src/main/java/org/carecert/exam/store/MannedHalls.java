package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.carecert.shared.Refusal;

/**
 * 监考到位存放: the sessions that lacked no invigilator a moment ago. A hall's candidates start in one
 * moment and each asks the same; that something is lacking is never remembered, so that who is
 * named counts at once.
 */
@ApplicationScoped
public class MannedHalls {
  private static final Duration GOOD_FOR = Duration.ofSeconds(1);
  private static final int MOST = 1_000;

  private final Map<Long, Instant> manned = new ConcurrentHashMap<>();

  /** What a session lacks; asked if that was not done within the last second. */
  public List<Refusal> lacking(long sessionId, Instant now, Supplier<List<Refusal>> ask) {
    Instant asked = manned.get(sessionId);
    if (asked != null && !now.isBefore(asked) && now.isBefore(asked.plus(GOOD_FOR))) {
      return List.of();
    }
    List<Refusal> lacking = ask.get();
    if (lacking.isEmpty()) {
      if (manned.size() >= MOST) {
        manned.clear();
      }
      manned.put(sessionId, now);
    }
    return lacking;
  }
}
