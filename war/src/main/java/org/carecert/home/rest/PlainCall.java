package org.carecert.home.rest;

import io.undertow.server.HttpServerExchange;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/** A call as the server's own thread sees it, before anything of the product has looked at it. */
public final class PlainCall {
  private final HttpServerExchange exchange;

  PlainCall(HttpServerExchange exchange) {
    this.exchange = exchange;
  }

  /** What the caller says under this name; null if nothing. */
  public @Nullable String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** The caller's network address. */
  public String address() {
    return exchange.getSourceAddress().getAddress().getHostAddress();
  }

  Language language() {
    return Language.of(header("Accept-Language"));
  }
}
