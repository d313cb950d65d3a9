package org.carecert.home.rest;

import java.util.List;

/** Calls that need no token; the description of the API says so, and a test holds the list true. */
public final class PublicPaths {
  /** Method and path template below {@code /api/v1}. */
  public static final List<String> LIST =
      List.of(
          "GET /health",
          "GET /keys",
          "POST /tokens",
          "POST /certificates/check",
          "GET /filings/directory",
          "GET /subsidies/publicity");

  private PublicPaths() {}
}
