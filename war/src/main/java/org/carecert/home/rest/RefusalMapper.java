package org.carecert.home.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.carecert.audit.Refusals;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Faults;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;

/**
 * The translator of refusals for programs: every failure becomes a problem that tells its reason.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Throwable> {
  @Inject private Origin origin;
  @Inject private Refusals refusals;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    try {
      return translated(thrown);
    } catch (EJBException fault) {
      // The refusal itself could not be written down.
      return broken(fault);
    }
  }

  private Response translated(Throwable thrown) {
    Optional<Refused> refused = Faults.find(thrown, Refused.class);
    if (refused.isPresent()) {
      return told(refused.get());
    }
    if (Faults.find(thrown, EJBAccessException.class).isPresent()) {
      return noAccess();
    }
    // Nothing but the request is read here: a form without a boundary, a line that was cut.
    if (thrown instanceof IOException) {
      return Problem.answer(language(), 400, CommonReason.MALFORMED, "body");
    }
    return thrown instanceof WebApplicationException web ? web(web) : broken(thrown);
  }

  private Response broken(Throwable thrown) {
    return faulty(Fault.of(thrown));
  }

  private Response faulty(Fault fault) {
    return Problem.answer(language(), fault.status(), List.of(fault.refusal()));
  }

  private Response told(Refused refused) {
    List<String> codes = refused.refusals().stream().map(r -> r.reason().name()).toList();
    refusals.recorded(request.getMethod() + " " + request.getRequestURI(), codes);
    Response answer = Problem.answer(language(), refused.refusals());
    if (answer.getStatus() == Response.Status.TOO_MANY_REQUESTS.getStatusCode()) {
      return Response.fromResponse(answer)
          .header("Retry-After", refused.refusals().get(0).args().get(0))
          .build();
    }
    return answer.getStatus() == 401 ? challenged(answer) : answer;
  }

  private Response noAccess() {
    boolean anonymous = request.getUserPrincipal() == null;
    refusals.recorded(request.getMethod() + " " + request.getRequestURI(), List.of("FORBIDDEN"));
    return anonymous
        ? challenged(Problem.answer(language(), 401, CommonReason.NOT_SIGNED_IN))
        : Problem.answer(language(), 403, CommonReason.FORBIDDEN);
  }

  private static Response challenged(Response answer) {
    return Response.fromResponse(answer).header("WWW-Authenticate", "Bearer").build();
  }

  private Response web(WebApplicationException web) {
    // A parameter that is no number comes as "not found" with the failed conversion as its cause.
    if (web instanceof NotFoundException && web.getCause() != null) {
      return Problem.answer(language(), 400, CommonReason.MALFORMED, "query");
    }
    if (web instanceof NotFoundException) {
      return Problem.answer(language(), 404, CommonReason.NOT_FOUND);
    }
    if (web instanceof NotAllowedException) {
      Response answer = Problem.answer(language(), 405, CommonReason.METHOD_NOT_ALLOWED);
      String allow = web.getResponse().getHeaderString("Allow");
      return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
    }
    if (web instanceof NotAcceptableException) {
      return Problem.answer(language(), 406, CommonReason.NOT_ACCEPTABLE);
    }
    if (web instanceof NotSupportedException) {
      return Problem.answer(language(), 415, CommonReason.UNSUPPORTED_MEDIA);
    }
    int status = web.getResponse().getStatus();
    return status >= 500
        ? faulty(Fault.incident(web))
        : Problem.answer(language(), status, CommonReason.MALFORMED, status);
  }

  private Language language() {
    return origin.language();
  }
}
