package org.carecert.home.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.carecert.identity.RepeatedCalls;
import org.carecert.identity.domain.StoredAnswer;
import org.carecert.shared.Digests;
import org.carecert.shared.Json;
import org.carecert.shared.Require;

/** Gives a repeated creating call its stored answer. */
@Provider
@Idempotent
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final String KEY = "Idempotency-Key";
  private static final String RUNNING = "org.carecert.idempotency";

  @Inject private RepeatedCalls calls;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(KEY);
    if (key == null || request.getSecurityContext().getUserPrincipal() == null) {
      return;
    }
    new Require().text(KEY, key, 200).check();
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    Optional<StoredAnswer> stored = calls.begin(key, digest(request, body));
    if (stored.isEmpty()) {
      request.setProperty(RUNNING, key);
      return;
    }
    request.abortWith(
        Response.status(stored.get().status())
            .type(stored.get().contentType())
            .entity(stored.get().answer())
            .build());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(RUNNING) instanceof String key)) {
      return;
    }
    // A refusal or a fault stored nothing: the same call may be tried again.
    if (response.getStatus() >= 300 || response.getEntity() == null) {
      calls.forget(key);
      return;
    }
    byte[] answer = Json.text(response.getEntity()).getBytes(StandardCharsets.UTF_8);
    calls.finish(
        key, new StoredAnswer(response.getStatus(), response.getMediaType().toString(), answer));
  }

  private static byte[] digest(ContainerRequestContext request, byte[] body) {
    byte[] line =
        (request.getMethod() + " " + request.getUriInfo().getPath() + "\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(line, line.length + body.length);
    System.arraycopy(body, 0, all, line.length, body.length);
    return Digests.sha256(all);
  }
}
