package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.exam.domain.BrowserKeys;

/**
 * 会话所要求的浏览器: the keys that sessions demand, kept in memory, as every call of every sitting page
 * asks for them: a session's are read once a minute, and at once after they were changed here.
 */
@ApplicationScoped
public class DemandedBrowsers {
  private static final Duration FRESH = Duration.ofMinutes(1);

  /** Then all are read once more. */
  private static final int MOST = 1_000;

  @Inject private SignalStore store;
  @Inject private Clock clock;

  private final Map<String, Known> sessions = new ConcurrentHashMap<>();

  private record Known(Instant since, BrowserKeys keys) {
    // A demo's clock may be moved either way.
    boolean fresh(Instant now) {
      return !now.isBefore(since) && now.isBefore(since.plus(FRESH));
    }
  }

  /** What the session of this code demands. */
  public BrowserKeys of(String sessionCode) {
    Instant now = clock.instant();
    Known known = sessions.get(sessionCode);
    if (known == null || !known.fresh(now)) {
      if (sessions.size() >= MOST) {
        sessions.clear();
      }
      known = new Known(now, BrowserKeys.demanded(store.demands(sessionCode)));
      sessions.put(sessionCode, known);
    }
    return known.keys();
  }

  /** Whether it is known, without asking for it, that the session of this code demands none. */
  public boolean none(String sessionCode, Instant now) {
    Known known = sessions.get(sessionCode);
    return known != null && known.fresh(now) && !known.keys().demanded();
  }

  /** Somebody changed what is demanded. */
  public void changed() {
    sessions.clear();
  }
}
