package org.carecert.exam.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carecert.exam.Console;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.shared.Json;

/**
 * The console as it changes, pushed to the page by the session of who signed in: {@code
 * /exam/console-events?session=…}; with {@code once} the console as it is now, for pages whose line
 * holds no stream.
 */
@WebServlet(urlPatterns = "/exam/console-events", asyncSupported = true)
public class ConsoleEventsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Console console;
  @Resource private transient ManagedExecutorService threads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String session = String.valueOf(request.getParameter("session"));
    response.setHeader("Cache-Control", "no-store");
    Optional<ConsoleView> now = console.seen(session);
    if (now.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getParameter("once") != null) {
      response.setContentType("application/json");
      response.getOutputStream().write(Json.text(now.get()).getBytes(StandardCharsets.UTF_8));
    } else {
      response.setContentType("text/event-stream");
      response.setCharacterEncoding("UTF-8");
      // A proxy that waits for more would keep the console from being live.
      response.setHeader("X-Accel-Buffering", "no");
      Listener listener = new Listener(request.startAsync(), threads);
      listener.test(now.get());
      console.watch(session, listener);
    }
  }
}
