package org.carecert.home.rest;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A call that waits in the quick lane; its answer is written by the thread of its connection. */
final class ExchangeParked implements Parked {
  private static final Logger LOG = Logger.getLogger(ExchangeParked.class.getName());
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final HttpString CONTENT_LANGUAGE = new HttpString("Content-Language");
  private static final Map<HttpString, String> HEADERS =
      Stream.of(ApiHeaders.ALL, ApiHeaders.API)
          .flatMap(headers -> headers.entrySet().stream())
          .collect(Collectors.toMap(e -> new HttpString(e.getKey()), Map.Entry::getValue));

  // Let go with the answer, as it is looked only now and then who still waits.
  private final AtomicReference<@Nullable HttpServerExchange> waiting;
  private final Language language;
  private final long since = System.nanoTime();

  ExchangeParked(HttpServerExchange exchange, Language language) {
    this.waiting = new AtomicReference<>(exchange);
    this.language = language;
  }

  @Override
  public void answer(Object body) {
    once(
        exchange -> {
          exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
          return body;
        });
  }

  @Override
  public void refuse(Refusal refusal) {
    once(
        exchange -> {
          int status = refusal.reason().kind().status();
          exchange.setStatusCode(status);
          exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE);
          exchange.getResponseHeaders().put(CONTENT_LANGUAGE, language.tag());
          return Problem.answer(language, status, List.of(refusal)).getEntity();
        });
  }

  /** Nobody answers it any more: it goes another way. */
  boolean leaves() {
    return waiting.getAndSet(null) != null;
  }

  /** Whether nothing waits here any more; who waited too long is told so. */
  boolean over() {
    if (waiting.get() != null && System.nanoTime() - since >= PATIENCE_NANOS) {
      later();
    }
    return waiting.get() == null;
  }

  /** It is to be sent again. */
  void later() {
    refuse(Refusal.of(CommonReason.NOT_READY));
  }

  private void once(Function<HttpServerExchange, Object> answer) {
    HttpServerExchange exchange = waiting.getAndSet(null);
    if (exchange != null) {
      Executor connection = exchange.getIoThread();
      connection.execute(() -> send(exchange, answer));
    }
  }

  private static void send(
      HttpServerExchange exchange, Function<HttpServerExchange, Object> answer) {
    Thread thread = Thread.currentThread();
    ClassLoader server = thread.getContextClassLoader();
    // The server's own thread knows nothing of the product's texts.
    thread.setContextClassLoader(ExchangeParked.class.getClassLoader());
    try {
      write(exchange, answer.apply(exchange));
    } catch (RuntimeException fault) {
      LOG.log(Level.SEVERE, "an answer could not be written", fault);
      if (!exchange.isResponseStarted()) {
        // To be sent again, which gives the same answer.
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
      }
      exchange.setPersistent(false);
      exchange.endExchange();
    } finally {
      thread.setContextClassLoader(server);
    }
  }

  private static void write(HttpServerExchange exchange, Object body) {
    HeaderMap headers = exchange.getResponseHeaders();
    HEADERS.forEach(headers::put);
    byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
  }
}
