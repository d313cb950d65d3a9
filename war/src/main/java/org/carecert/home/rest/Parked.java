package org.carecert.home.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;

/** A call that waits for its answer without a thread; it is answered once, by whoever is first. */
public final class Parked implements AsyncListener {
  private static final int PATIENCE_MILLIS = 20_000;

  private final AsyncContext context;
  private final Language language;
  private final AtomicBoolean answered = new AtomicBoolean();

  Parked(AsyncContext context, Language language) {
    this.context = context;
    this.language = language;
    context.setTimeout(PATIENCE_MILLIS);
    context.addListener(this);
  }

  /** The answer, as JSON. */
  public void answer(Object body) {
    if (answered.compareAndSet(false, true)) {
      byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
      HttpServletResponse response = response();
      response.setContentType("application/json");
      response.setContentLength(bytes.length);
      try {
        response.getOutputStream().write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        context.complete();
      }
    }
  }

  /** A refusal, as a problem. */
  public void refuse(Refusal refusal) {
    if (answered.compareAndSet(false, true)) {
      try {
        Problem.send(response(), language, refusal);
      } finally {
        context.complete();
      }
    }
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) context.getResponse();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    refuse(Refusal.of(CommonReason.NOT_READY));
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
