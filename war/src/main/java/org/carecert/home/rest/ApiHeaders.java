package org.carecert.home.rest;

import java.util.Map;

/** What every answer tells browsers of itself, and what those of the API tell besides. */
public final class ApiHeaders {
  /** Of every answer. */
  public static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "geolocation=(), microphone=(), camera=(self)",
          "Cross-Origin-Opener-Policy", "same-origin");

  /** Of answers of the API besides: nothing is kept, nothing is run. */
  public static final Map<String, String> API =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

  private ApiHeaders() {}
}
