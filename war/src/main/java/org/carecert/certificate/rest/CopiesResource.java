package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.carecert.certificate.CertificateFiles;
import org.carecert.certificate.domain.FetchedLine;
import org.carecert.certificate.domain.Validity;
import org.carecert.shared.CityClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What holders fetched of their own certificates. */
@Path("/certificates/{number}/fetched")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
public class CopiesResource {
  @Inject private CertificateFiles files;

  /** What the holder fetched last. */
  @GET
  @Operation(
      summary = "When the caller last fetched the file of his certificate, and its worth then")
  public List<One> list(@PathParam("number") String number) {
    return files.fetched(number).stream().map(One::of).toList();
  }

  /** The note about it. */
  @GET
  @Path("/note")
  @Produces("application/pdf")
  @Operation(
      summary = "One sheet about the file fetched last: time, worth, SHA-256 and where to check")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response note(@PathParam("number") String number) {
    return Response.ok(files.note(number))
        .header("Content-Disposition", "inline; filename=\"copy-note.pdf\"")
        .build();
  }

  /** What was fetched once. */
  @Schema(name = "CertificateFetched")
  public record One(
      String code,
      String by,
      OffsetDateTime fetchedAt,
      Validity validity,
      String sha256,
      int length) {
    static One of(FetchedLine line) {
      return new One(
          line.code(),
          line.by(),
          OffsetDateTime.ofInstant(line.fetchedAt(), CityClock.ZONE),
          line.validity(),
          line.file().sha256(),
          line.file().length());
    }
  }
}
