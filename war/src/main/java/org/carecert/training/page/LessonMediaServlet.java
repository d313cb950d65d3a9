package org.carecert.training.page;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.carecert.training.LessonMedia;
import org.carecert.training.domain.LessonFileRef;
import org.carecert.training.domain.LessonPart;

/**
 * Pictures, videos and captions for the lesson page, by the session of who signed in: {@code
 * /training/media/<course>/<lesson>/<version>/<file>}. A published version never changes, so a
 * browser may keep it.
 */
@WebServlet("/training/media/*")
public class LessonMediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private LessonMedia media;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<LessonPart> part =
        address(request.getPathInfo())
            .flatMap(
                ref -> media.part(ref, request.getHeader("Range"), request.getHeader("If-Range")));
    if (part.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    give(part.get(), request, response);
  }

  private static void give(
      LessonPart part, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", part.file().etag());
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("Cache-Control", "private, max-age=3600");
    // A picture opened by itself runs nothing.
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    if (part.status() == 200 && part.file().etag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(part.status());
    if (!part.contentRange().isEmpty()) {
      response.setHeader("Content-Range", part.contentRange());
    }
    byte[] bytes = part.bytes();
    response.setContentLength(bytes.length);
    if (part.status() != HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
      response.setContentType(part.file().mediaType());
      response.getOutputStream().write(bytes);
    }
  }

  private static Optional<LessonFileRef> address(@org.jspecify.annotations.Nullable String path) {
    String[] steps = path == null ? new String[0] : path.split("/", -1);
    return steps.length == 5 && steps[3].matches("[0-9]{1,6}")
        ? Optional.of(new LessonFileRef(steps[1], steps[2], Integer.parseInt(steps[3]), steps[4]))
        : Optional.empty();
  }
}
