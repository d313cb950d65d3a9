package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.NumberSeries;
import org.carecert.certificate.domain.NumberVoided;
import org.carecert.certificate.domain.NumbersPassedOver;
import org.carecert.certificate.domain.TakenNumber;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.Fact;

/**
 * 柜台 · 编号: gives out numbers, each in a transaction of its own, so that whatever happens to the
 * certificate, its number is never given to another (rule 31).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Numbers {
  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final String RESTORED = "RESTORED";
  private static final String INTERRUPTED = "INTERRUPTED";

  @Inject private NumberStore store;
  @Inject private Event<Fact> facts;
  @Inject private Clock clock;

  /**
   * The numbers of rows: those that they have where issuing was broken off, so that none is
   * skipped; else the next of the series, in the order of the rows.
   */
  public Map<Long, String> takeFor(List<Long> rowIds, NumberSeries series) {
    catchUp(series);
    Map<Long, String> waiting = store.waiting(rowIds);
    Map<Long, String> numbers = new HashMap<>();
    for (long rowId : rowIds) {
      String number = waiting.get(rowId);
      if (number != null && !series.has(number)) {
        makeVoid(number, INTERRUPTED); // of last year
        number = null;
      }
      numbers.put(rowId, number == null ? next(series, rowId) : number);
    }
    return numbers;
  }

  /** The next number of a series, for what stands on no batch. */
  public String take(NumberSeries series) {
    catchUp(series);
    return next(series, NumberStore.NO_ROW);
  }

  // A database behind the mark was brought back from a back-up: what it does not know stands on
  // papers, and so may what it believes to be taken only. The series goes on behind all of that.
  private void catchUp(NumberSeries series) {
    long marked = store.marked(series.key());
    if (store.last(series.key()) >= marked) {
      return;
    }
    Instant now = clock.instant();
    long from = store.nextSerial(series.key());
    for (long serial = from; serial <= marked; serial++) {
      store.passOver(
          new TakenNumber(series.number(serial), series.key(), serial, NumberStore.NO_ROW),
          RESTORED,
          now);
    }
    store.goOnAfter(series.key(), Math.max(marked, from - 1));
    if (from > marked) {
      return; // another was first
    }
    store.takenOf(series.key()).forEach(number -> makeVoid(number, RESTORED));
    facts.fire(new NumbersPassedOver(series.key(), from, marked));
  }

  // One that an imported certificate already bears is passed over.
  private String next(NumberSeries series, long rowId) {
    while (true) {
      long serial = store.nextSerial(series.key());
      TakenNumber taken = new TakenNumber(series.number(serial), series.key(), serial, rowId);
      if (store.take(taken, clock.instant())) {
        return taken.number();
      }
    }
  }

  /** Makes a taken number void for ever. */
  public void makeVoid(String number, String cause) {
    if (store.makeVoid(number, cause, clock.instant())) {
      facts.fire(new NumberVoided(number, cause));
    }
  }

  /** Makes void what was taken for a row, if anything was. */
  public void voidFor(long rowId, String cause) {
    store.waiting(List.of(rowId)).values().forEach(number -> makeVoid(number, cause));
  }

  /** Makes void what was taken for rows of a batch that were then refused. */
  public void voidLeft(long batchId) {
    store.leftBy(batchId).forEach(number -> makeVoid(number, INTERRUPTED));
  }

  /** Makes void what was taken long ago and never used: the server stopped in between. */
  public void voidForgotten() {
    for (String number : store.takenBefore(clock.instant().minus(FORGOTTEN))) {
      makeVoid(number, INTERRUPTED);
    }
  }
}
