package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.registry.Verifications;
import org.carecert.registry.domain.ReceiptedVerification;
import org.carecert.registry.domain.VerificationRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Is this person fit for this post? */
@Path("/verifications")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VerificationsResource {
  @Inject private Verifications verifications;

  /** Answers for 1 to 500 people; the receipt signs the answer. */
  @POST
  @Operation(
      summary = "Are these people fit for these posts, as of a day and as known at a moment?")
  public ReceiptedVerification ask(VerificationRequest request) {
    return verifications.ask(request);
  }
}
