package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What went wrong, in words that help. */
@Named
@RequestScoped
public class ErrorPage {
  @Inject private HttpServletRequest request;

  /** The key of the title. */
  public String getTitle() {
    return "home.error." + kind();
  }

  /** The key of the text. */
  public String getText() {
    return reason().orElse("home.error." + kind() + "Text");
  }

  /** The incident's number, if there is one; only letters and digits come through. */
  public @Nullable String getIncident() {
    return Optional.ofNullable(request.getParameter("incident"))
        .filter(number -> number.matches("[A-Z0-9]{8}"))
        .orElse(null);
  }

  private String kind() {
    if (getIncident() != null) {
      return "fault";
    }
    if (reason().isPresent()) {
      return "refused";
    }
    return switch (status()) {
      case 403 -> "forbidden";
      case 400, 404 -> "missing";
      case 413 -> "large";
      case 503 -> "away";
      default -> "fault";
    };
  }

  // The key of the reason why a page is not opened.
  private Optional<String> reason() {
    return Optional.ofNullable(request.getParameter("reason"))
        .filter(key -> key.matches("[a-z]+\\.[A-Za-z]+Reason\\.[A-Z_]+"));
  }

  private int status() {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
      return code;
    }
    String asked = request.getParameter("status");
    return asked != null && asked.matches("[0-9]{3}") ? Integer.parseInt(asked) : 404;
  }
}
