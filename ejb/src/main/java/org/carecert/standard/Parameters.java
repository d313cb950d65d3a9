package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.Timeline;
import org.carecert.standard.store.EntryOrder;
import org.carecert.standard.store.StandardStore;

/** 参数柜台: a counter for the dated numbers of the rules. */
@Stateless
@PermitAll
public class Parameters {
  @Inject private StandardStore store;
  @Inject private EntryOrder order;
  @Inject private Clock clock;

  /** The parameter in force on a day; a missing one is a fault of the installation. */
  public Parameter get(String key, LocalDate day) {
    return get(key, day, clock.instant());
  }

  /** The parameter in force on a day, as known at a moment. */
  public Parameter get(String key, LocalDate day, Instant knownAt) {
    return Timeline.inForce(store.parameter(key), day, knownAt).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no parameter " + key + " on " + day));
  }

  /** Its value as a whole number. */
  public int whole(String key, LocalDate day) {
    return Integer.parseInt(get(key, day).value());
  }

  /** Its value as a whole number, as known at a moment. */
  public int whole(String key, LocalDate day, Instant knownAt) {
    return Integer.parseInt(get(key, day, knownAt).value());
  }

  /** Its whole values by the day from which each holds, as they are known now. */
  public SortedMap<LocalDate, Integer> wholes(String key) {
    SortedMap<LocalDate, Integer> from = new TreeMap<>();
    Timeline.known(store.parameter(key), clock.instant())
        .forEach(row -> from.put(row.validFrom(), Integer.valueOf(row.value())));
    return from;
  }

  /** Its value as text. */
  public String text(String key, LocalDate day) {
    return get(key, day).value();
  }

  /** Waits for entries that are being approved, after an answer has taken its time. */
  public void settleTime() {
    order.settled();
  }
}
