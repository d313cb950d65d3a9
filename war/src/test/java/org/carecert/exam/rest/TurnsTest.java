package org.carecert.exam.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A whole exam asks in one moment: a few calls pass at a time, all of them pass. */
@Timeout(30)
class TurnsTest {
  private static final int MOST = Math.min(20, 4 * Runtime.getRuntime().availableProcessors());

  @Test
  void a_few_at_a_time_and_none_is_forgotten() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Callable<Object>> calls = new ArrayList<>();
    for (int i = 0; i < 4 * MOST; i++) {
      int no = i;
      calls.add(
          () ->
              new Turns()
                  .one(
                      call(
                          () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.sleep(5);
                            inside.decrementAndGet();
                            return no;
                          })));
    }
    ExecutorService crowd = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<Object>> told = crowd.invokeAll(calls);
      for (int i = 0; i < told.size(); i++) {
        assertEquals(i, told.get(i).get());
      }
    } finally {
      crowd.shutdown();
    }
    assertTrue(most.get() <= MOST, most + " at a time");
    assertTrue(most.get() > 1, "one after the other would be too slow");
  }

  @Test
  void a_refused_call_gives_its_turn_back() throws Exception {
    for (int i = 0; i < 2 * MOST; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              new Turns()
                  .one(
                      call(
                          () -> {
                            throw new IllegalStateException("refused");
                          })));
    }
    assertEquals("taken", new Turns().one(call(() -> "taken")));
  }

  private static InvocationContext call(Callable<Object> work) {
    return (InvocationContext)
        Proxy.newProxyInstance(
            TurnsTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, args) -> work.call());
  }
}
