package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.exam.domain.Whereabouts;

/**
 * 最近在线: when each sitting page asked last, and from where. It is kept in memory and written down
 * for all of them together, so that a page that asks costs no write, and one that saves from where
 * it saved before costs no statement.
 */
@ApplicationScoped
public class LastSeen {
  /** Then all are asked of the database once more. */
  private static final int MOST = 20_000;

  /** So many places are written down at a time: after a restart everybody's is new. */
  private static final int AT_ONCE = 100;

  private final Map<Long, Instant> fresh = new ConcurrentHashMap<>();
  // Both by the attempt's code, which a token tells without being asked of the database.
  private final Map<String, String> devices = new ConcurrentHashMap<>();
  private final Map<String, String> addresses = new ConcurrentHashMap<>();
  private final Map<Whereabouts, Instant> strangers = new ConcurrentHashMap<>();

  /** An attempt's page asked. */
  public void at(long attemptId, Instant now) {
    fresh.put(attemptId, now);
  }

  /** Whether this device was met before; a device is told apart from the last one only. */
  public boolean known(String attempt, String device) {
    if (devices.size() >= MOST) {
      devices.clear();
    }
    return device.equals(devices.put(attempt, device));
  }

  /** An attempt's page speaks from this address; from where it spoke before, if that is known. */
  public Optional<String> address(String attempt, String address) {
    if (addresses.size() >= MOST) {
      addresses.clear();
    }
    return Optional.ofNullable(addresses.put(attempt, address));
  }

  /**
   * Somebody who holds the token speaks from here; from elsewhere than last is looked at later. Who
   * names no device is told apart from one that was named, and from nothing else.
   */
  public void spoke(Whereabouts where, Instant now) {
    String last = devices.get(where.attempt());
    Whereabouts from = last == null ? where : where.named();
    boolean near =
        Objects.equals(last, from.device()) && from.address().equals(addresses.get(from.attempt()));
    if (!near && strangers.size() < MOST) {
      strangers.putIfAbsent(from, now);
    }
  }

  /** From where somebody spoke who is not written down yet, the oldest first, some of them. */
  public Map<Whereabouts, Instant> strangers() {
    List<Map.Entry<Whereabouts, Instant>> oldest =
        strangers.entrySet().stream()
            .map(Map.Entry::copyOf)
            .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .limit(AT_ONCE)
            .toList();
    Map<Whereabouts, Instant> taken = new LinkedHashMap<>();
    oldest.forEach(one -> taken.put(one.getKey(), one.getValue()));
    taken.forEach(strangers::remove);
    return taken;
  }

  /** From where an attempt's calls come is asked of the database once more. */
  public void forget(String attempt) {
    devices.remove(attempt);
    addresses.remove(attempt);
  }

  /** When an attempt's page asked last, if that is not written down yet. */
  public Optional<Instant> fresh(long attemptId) {
    return Optional.ofNullable(fresh.get(attemptId));
  }

  /** What is not written down yet; it is held no longer. */
  public Map<Long, Instant> taken() {
    Map<Long, Instant> taken = new HashMap<>(fresh);
    taken.forEach(fresh::remove);
    return taken;
  }
}
