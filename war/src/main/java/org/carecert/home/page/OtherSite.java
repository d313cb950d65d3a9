package org.carecert.home.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of another site sends a form to one of ours, by what the browser itself says; what
 * is no browser says nothing of it and has no cookie that could be abused.
 */
final class OtherSite {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private OtherSite() {}

  static boolean sends(HttpServletRequest request) {
    return !READING.contains(request.getMethod())
        && foreign(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            request.getHeader("Host"));
  }

  // The first header knows the address that the browser sees, whatever stands before the server.
  static boolean foreign(@Nullable String site, @Nullable String origin, @Nullable String host) {
    return site == null
        ? origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(host)
        : !OURS.contains(site);
  }
}
