package org.carecert.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.registry.PublicChecks;
import org.carecert.registry.domain.CheckAnswer;
import org.carecert.registry.domain.CheckQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is this certificate worth? Anybody may ask. */
@Path("/certificates/check")
@RequestScoped
@Tag(name = "registry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificateCheckResource {
  @Inject private PublicChecks checks;

  /** A number with a name or the document's last four characters, or the code of the QR. */
  @POST
  @Operation(summary = "Check a certificate (public; 60 a minute and address)")
  public CheckAnswer check(CheckQuestion question) {
    return checks.check(question);
  }
}
