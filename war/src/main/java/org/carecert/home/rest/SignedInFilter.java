package org.carecert.home.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import org.carecert.audit.Refusals;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;

/** Who has no token hears that first, before anything about what he sent. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class SignedInFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;
  @Inject private Origin origin;
  @Inject private Refusals refusals;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getSecurityContext().getUserPrincipal() != null
        || request.getMethod().equals(HttpMethod.OPTIONS)
        || PublicPaths.LIST.contains(call(request))) {
      return;
    }
    refusals.recorded(
        request.getMethod() + " " + request.getUriInfo().getRequestUri().getPath(),
        java.util.List.of(CommonReason.NOT_SIGNED_IN.name()));
    request.abortWith(
        Response.fromResponse(Problem.answer(origin.language(), 401, CommonReason.NOT_SIGNED_IN))
            .header("WWW-Authenticate", "Bearer")
            .build());
  }

  private String call(ContainerRequestContext request) {
    String method = request.getMethod().equals(HttpMethod.HEAD) ? "GET" : request.getMethod();
    return method + " " + path(resource.getResourceClass()) + path(resource.getResourceMethod());
  }

  private static String path(AnnotatedElement of) {
    Path path = of.getAnnotation(Path.class);
    String text = path == null ? "" : path.value();
    return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
  }
}
