package org.carecert.exam.page;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.shared.Json;

/**
 * One page that listens. What is told is written by another thread, and left out while the last is
 * still on its way: a slow line keeps nobody else waiting, and hears the newest next time.
 */
final class Listener implements Predicate<ConsoleView>, AsyncListener {
  // Then the browser comes again by itself, and is asked again who it is.
  private static final long LISTENS_MILLIS = 10 * 60_000L;

  private final AsyncContext context;
  private final ManagedExecutorService threads;
  private final AtomicBoolean writing = new AtomicBoolean();
  private final AtomicBoolean gone = new AtomicBoolean();

  Listener(AsyncContext context, ManagedExecutorService threads) {
    this.context = context;
    this.threads = threads;
    context.setTimeout(LISTENS_MILLIS);
    context.addListener(this);
  }

  @Override
  public boolean test(ConsoleView view) {
    if (!gone.get() && writing.compareAndSet(false, true)) {
      try {
        threads.execute(() -> write(view));
      } catch (RejectedExecutionException busy) {
        writing.set(false);
      }
    }
    return !gone.get();
  }

  private void write(ConsoleView view) {
    byte[] event = ("data: " + Json.text(view) + "\n\n").getBytes(StandardCharsets.UTF_8);
    try {
      context.getResponse().getOutputStream().write(event);
      context.getResponse().flushBuffer();
    } catch (IOException | IllegalStateException left) {
      leave();
    } finally {
      writing.set(false);
    }
  }

  private void leave() {
    if (gone.compareAndSet(false, true)) {
      context.complete();
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    leave();
  }

  @Override
  public void onError(AsyncEvent event) {
    leave();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    gone.set(true);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
