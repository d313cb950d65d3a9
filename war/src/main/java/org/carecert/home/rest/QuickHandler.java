package org.carecert.home.rest;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads the bodies of calls for the quick lane; what is not for it goes on unread, or as it was.
 */
final class QuickHandler implements HttpHandler {
  private static final Logger LOG = Logger.getLogger(QuickHandler.class.getName());

  /** Fits one buffer of the server. */
  private static final int LARGEST = 8_192;

  private final ServletContext context;
  private final HttpHandler next;

  QuickHandler(ServletContext context, HttpHandler next) {
    this.context = context;
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    Object servlet =
        Methods.POST.equals(exchange.getRequestMethod())
            ? context.getAttribute(QuickLane.name(exchange.getRequestURI()))
            : null;
    if (servlet instanceof ParkingServlet<?> parking && plain(exchange)) {
      exchange
          .getRequestReceiver()
          .receiveFullBytes(
              (read, body) ->
                  read.dispatch(SameThreadExecutor.INSTANCE, () -> offer(parking, read, body)));
    } else {
      next.handleRequest(exchange);
    }
  }

  // A short JSON text of somebody who claims to be nobody else and wants JSON.
  private static boolean plain(HttpServerExchange exchange) {
    HeaderMap headers = exchange.getRequestHeaders();
    long length = exchange.getRequestContentLength();
    String sent = headers.getFirst(Headers.CONTENT_TYPE);
    String wanted = headers.getFirst(Headers.ACCEPT);
    return length > 0
        && length <= LARGEST
        && exchange.getQueryString().isEmpty()
        && !headers.contains(Headers.AUTHORIZATION)
        && sent != null
        && sent.toLowerCase(Locale.ROOT).startsWith("application/json")
        && (wanted == null || wanted.contains("json") || wanted.contains("*/*"));
  }

  private void offer(ParkingServlet<?> servlet, HttpServerExchange exchange, byte[] body) {
    PlainCall call = new PlainCall(exchange);
    ExchangeParked parked = new ExchangeParked(exchange, call.language());
    if (taken(servlet, body, call, parked)) {
      servlet.waits(parked);
    } else if (parked.leaves()) {
      PooledByteBuffer unread = exchange.getConnection().getByteBufferPool().allocate();
      unread.getBuffer().put(body).flip();
      Connectors.ungetRequestBytes(exchange, unread);
      Connectors.resetRequestChannel(exchange);
      Connectors.executeRootHandler(next, exchange);
    }
  }

  private static boolean taken(
      ParkingServlet<?> servlet, byte[] body, PlainCall call, ExchangeParked parked) {
    try {
      return servlet.takenAtOnce(body, call, parked);
    } catch (RuntimeException fault) {
      LOG.log(Level.FINE, "told where the call goes on", fault);
      return false;
    }
  }
}
