package org.carecert.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * 查验频率: at most sixty public checks a minute and address, on the machine's own steady time: the
 * clock that others ask may be moved.
 */
@ApplicationScoped
public class CheckRate {
  private static final int MOST = 60;
  private static final long WINDOW_NANOS = 60_000_000_000L;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final int MANY_ADDRESSES = 10_000;

  private final ConcurrentHashMap<String, Deque<Long>> calls = new ConcurrentHashMap<>();

  /** Counts a check; refused with the seconds to wait if the address has had its share. */
  public void admit(String address) {
    admit(address, System.nanoTime());
  }

  void admit(String address, long now) {
    if (calls.size() > MANY_ADDRESSES) {
      calls.values().removeIf(times -> over(times, now));
    }
    Deque<Long> times = calls.computeIfAbsent(address, a -> new ArrayDeque<>(MOST));
    synchronized (times) {
      while (!times.isEmpty() && now - times.peekFirst() >= WINDOW_NANOS) {
        times.removeFirst();
      }
      if (times.size() >= MOST) {
        long wait = WINDOW_NANOS - (now - times.peekFirst());
        throw new Refused(CommonReason.TOO_FAST, Math.max(1, wait / NANOS_PER_SECOND + 1));
      }
      times.addLast(now);
    }
  }

  private static boolean over(Deque<Long> times, long now) {
    synchronized (times) {
      return times.isEmpty() || now - times.peekLast() >= WINDOW_NANOS;
    }
  }
}
