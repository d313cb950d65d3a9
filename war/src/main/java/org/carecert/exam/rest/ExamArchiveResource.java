package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.exam.Archives;
import org.carecert.exam.domain.ArchiveCard;
import org.carecert.home.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The archive of a session: opened by two people, taken as one file. */
@Path("/exam/sessions/{code}/archive")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamArchiveResource {
  @Inject private Archives archives;

  /** How long it is kept, and who opened it. */
  @GET
  @Operation(summary = "How long the archive is kept, and who opened it")
  public ArchiveCard card(@PathParam("code") String code) {
    return archives.card(code);
  }

  /** Asks for it. */
  @POST
  @Idempotent
  @Operation(summary = "Ask for the archive; another person who is present confirms")
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = ExamAnswers.Code.class)))
  public Response ask(@PathParam("code") String code, Wanted body) {
    String made = archives.ask(code, body.reason() == null ? "" : body.reason());
    return Response.status(Response.Status.CREATED).entity(new ExamAnswers.Code(made)).build();
  }

  /** The second person confirms. */
  @POST
  @Path("/{access}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Confirm as the second person present: both may take the file for a while")
  public ArchiveCard confirm(@PathParam("code") String code, @PathParam("access") String access) {
    archives.confirm(code, access);
    return archives.card(code);
  }

  /** The second person declines. */
  @POST
  @Path("/{access}/refusal")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Decline to open the archive")
  public ArchiveCard decline(@PathParam("code") String code, @PathParam("access") String access) {
    archives.decline(code, access);
    return archives.card(code);
  }

  /** The file. */
  @GET
  @Path("/{access}/file")
  @Produces("application/zip")
  @Operation(summary = "The five volumes as one zip with a manifest of SHA-256 hashes")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@PathParam("code") String code, @PathParam("access") String access) {
    return Response.ok(archives.file(code, access))
        .header("Content-Disposition", "attachment; filename=\"archive.zip\"")
        .build();
  }

  /** Why it is asked for. */
  @Schema(name = "ExamArchiveWanted")
  public record Wanted(@Nullable String reason) {}
}
