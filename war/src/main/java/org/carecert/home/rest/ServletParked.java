package org.carecert.home.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;

/**
 * A call of a servlet that waits; its answer is written by a thread of the server's, so that no
 * slow line holds who gives it.
 */
final class ServletParked implements Parked, AsyncListener {
  private static final Logger LOG = Logger.getLogger(ServletParked.class.getName());
  private static final int PATIENCE_MILLIS = 20_000;

  private final AsyncContext context;
  private final Language language;
  private final AtomicBoolean answered = new AtomicBoolean();

  ServletParked(AsyncContext context, Language language) {
    this.context = context;
    this.language = language;
    context.setTimeout(PATIENCE_MILLIS);
    context.addListener(this);
  }

  @Override
  public void answer(Object body) {
    if (answered.compareAndSet(false, true)) {
      context.start(() -> complete(() -> write(body)));
    }
  }

  @Override
  public void refuse(Refusal refusal) {
    refuse(refusal.reason().kind().status(), List.of(refusal));
  }

  /** Every reason of a refusal, with a status of its own. */
  void refuse(int status, List<Refusal> refusals) {
    if (answered.compareAndSet(false, true)) {
      context.start(() -> complete(() -> Problem.send(response(), language, status, refusals)));
    }
  }

  private void write(Object body) {
    byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
    HttpServletResponse response = response();
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void complete(Runnable sending) {
    try {
      sending.run();
    } catch (UncheckedIOException gone) {
      LOG.log(Level.FINE, "the caller is gone", gone);
    } finally {
      context.complete();
    }
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) context.getResponse();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    if (answered.compareAndSet(false, true)) {
      Refusal refusal = Refusal.of(CommonReason.NOT_READY);
      complete(
          () ->
              Problem.send(
                  response(), language, refusal.reason().kind().status(), List.of(refusal)));
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
