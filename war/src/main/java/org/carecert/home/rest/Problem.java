package org.carecert.home.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 tells it.
 *
 * @param type stable URN of the kind of problem
 * @param title the first reason in the caller's language
 * @param status the HTTP status
 * @param reasons every reason
 */
@Schema(name = "Problem", description = "RFC 9457 problem details")
public record Problem(String type, String title, int status, List<Line> reasons) {
  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    reasons = List.copyOf(reasons);
  }

  /** One reason of a problem. */
  @Schema(name = "ProblemReason")
  public record Line(String code, @Schema(nullable = true) @Nullable String field, String message) {

    static Line of(Language language, Refusal refusal) {
      return new Line(refusal.reason().name(), refusal.field(), Texts.of(language, refusal));
    }
  }

  /** Sends a problem where no resource is reached; committed, so that no page takes its place. */
  public static void send(HttpServletResponse response, Language language, Refusal refusal) {
    send(response, language, refusal.reason().kind().status(), List.of(refusal));
  }

  /** The same with every reason and a status of its own. */
  static void send(
      HttpServletResponse response, Language language, int status, List<Refusal> refusals) {
    byte[] body =
        Json.text(answer(language, status, refusals).getEntity()).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.setHeader("Content-Language", language.tag());
    if (status == 401 && !response.containsHeader("WWW-Authenticate")) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    try {
      response.getOutputStream().write(body);
      response.flushBuffer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The answer that tells these reasons with the status of the first. */
  public static Response answer(Language language, List<Refusal> refusals) {
    return answer(language, refusals.get(0).reason().kind().status(), refusals);
  }

  /** The answer that tells one general reason with a status of its own. */
  public static Response answer(
      Language language, int status, CommonReason reason, Object... args) {
    return answer(language, status, List.of(Refusal.of(reason, args)));
  }

  /** The answer that tells these reasons with a status of its own. */
  static Response answer(Language language, int status, List<Refusal> refusals) {
    List<Line> lines = refusals.stream().map(r -> Line.of(language, r)).toList();
    Problem problem =
        new Problem(
            "urn:carecert:problem:"
                + lines.get(0).code().toLowerCase(Locale.ROOT).replace('_', '-'),
            lines.get(0).message(),
            status,
            lines);
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header("Content-Language", language.tag())
        .entity(problem)
        .build();
  }
}
