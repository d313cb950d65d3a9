package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 最近在线: when each sitting page asked last. It is kept in memory and written down for all of them
 * together, so that a page that asks costs no write.
 */
@ApplicationScoped
public class LastSeen {
  /** Then all are asked of the database once more. */
  private static final int MOST = 20_000;

  private final Map<Long, Instant> fresh = new ConcurrentHashMap<>();
  private final Map<Long, String> devices = new ConcurrentHashMap<>();
  private final Map<Long, String> addresses = new ConcurrentHashMap<>();

  /** An attempt's page asked. */
  public void at(long attemptId, Instant now) {
    fresh.put(attemptId, now);
  }

  /** Whether this device was met before; a device is told apart from the last one only. */
  public boolean known(long attemptId, String device) {
    if (devices.size() >= MOST) {
      devices.clear();
    }
    return device.equals(devices.put(attemptId, device));
  }

  /** An attempt's page speaks from this address; whether it spoke from another one before. */
  public boolean address(long attemptId, String address) {
    if (addresses.size() >= MOST) {
      addresses.clear();
    }
    String before = addresses.put(attemptId, address);
    return before != null && !before.equals(address);
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
