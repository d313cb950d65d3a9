package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.audit.domain.FactProof;
import org.carecert.certificate.LogProofs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Was the issue of this certificate logged? */
@Path("/certificates")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
public class LogProofsResource {
  @Inject private LogProofs proofs;

  /** By the code of its QR. */
  @GET
  @Path("/log-proofs/{code}")
  @Operation(
      summary = "Proof that the certificate of this code was issued as the log says (RFC 6962)")
  public FactProof ofIssue(@PathParam("code") String code) {
    return proofs.ofIssue(code);
  }

  /** By its number, for who may see it. */
  @GET
  @Path("/{number}/proof")
  @Operation(summary = "The same proof for who may see the certificate; 404 for an imported one")
  public FactProof of(@PathParam("number") String number) {
    return proofs.ofNumber(number);
  }
}
