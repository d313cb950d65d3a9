package org.carecert.exam.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.ConsoleBook;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.exam.store.ConsoleWatchers;

/**
 * 监考推送: tells those who watch a session what has changed; one look at the database for all of them,
 * none if nobody watches.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsolePush {
  private static final Logger LOG = Logger.getLogger(ConsolePush.class.getName());

  /** So often they hear that nothing has changed. */
  private static final Duration SILENT = Duration.ofSeconds(10);

  @Inject private ConsoleWatchers watchers;
  @Inject private ConsoleBook book;

  private final Map<Long, ConsoleView> told = new HashMap<>();

  /** Every two seconds. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  public void push() {
    Set<Long> sessions = watchers.sessions();
    told.keySet().retainAll(sessions);
    sessions.forEach(this::push);
  }

  private void push(long session) {
    try {
      ConsoleView now = book.view(session);
      ConsoleView before = told.get(session);
      if (before == null
          || !now.same(before)
          || before.serverTime().plus(SILENT).isBefore(now.serverTime())) {
        told.put(session, now);
        watchers.tell(session, now);
      }
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "the console of a session was not told", fault);
    }
  }
}
