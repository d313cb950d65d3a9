package org.carecert.filing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.filing.Directory;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.Filings;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Origin;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Filings of facilities. */
@Path("/filings")
@RequestScoped
@Tag(name = "filing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FilingsResource {
  @Inject private Filings filings;
  @Inject private FilingDesk desk;
  @Inject private Directory directory;
  @Inject private Origin origin;

  /** A facility files. */
  @POST
  @Idempotent
  @Operation(summary = "File a facility: what is missing comes back as findings")
  @APIResponse(
      responseCode = "201",
      description = "Received or incomplete, with its findings",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FilingAnswer.class)))
  public Response file(FilingBody body) {
    return Response.status(Response.Status.CREATED)
        .entity(FilingAnswer.of(filings.file(body.draft()), origin.language()))
        .build();
  }

  /** Filings, newest first. */
  @GET
  @Operation(summary = "Filings, newest first: a facility's own, or all for the bureau")
  public FilingSlices.Filings list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return FilingSlices.Filings.of(desk.list(state, after, Slice.limit(limit)));
  }

  /** The public directory. */
  @GET
  @Path("/directory")
  @Operation(summary = "The public directory of filed facilities")
  public FilingSlices.Directory directory(
      @QueryParam("q") @Nullable String part,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable Integer limit) {
    return FilingSlices.Directory.of(directory.list(part, after, Slice.limit(limit)));
  }

  /** A filing as of now. */
  @GET
  @Path("/{id}")
  @Operation(summary = "A filing: state, clocks and findings as of now")
  public FilingDetail read(@PathParam("id") String id) {
    return FilingDetail.of(desk.read(id), origin.language());
  }

  /** The receipt as issued. */
  @GET
  @Path("/{id}/receipt.pdf")
  @Produces("application/pdf")
  @Operation(summary = "The receipt as the bureau issued it, the same bytes each time")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content =
          @Content(
              mediaType = "application/pdf",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  public Response receipt(@PathParam("id") String id) {
    return Response.ok(desk.receipt(id), "application/pdf")
        .header("Content-Disposition", "inline; filename=\"filing-receipt.pdf\"")
        .build();
  }

  /** Materials handed in later. */
  @POST
  @Path("/{id}/materials")
  @Operation(summary = "Complete an incomplete filing; the clocks run from the day it is complete")
  public FilingAnswer complete(@PathParam("id") String id, FilingActs.Completion body) {
    return FilingAnswer.of(
        filings.complete(
            id, FilingBody.rows(body.materials(), FilingBody.MaterialRow::draft), body.uscc()),
        origin.language());
  }

  /** A facility withdraws its filing. */
  @POST
  @Path("/{id}/cancellation")
  @Operation(summary = "Withdraw a filing; its staff is free again")
  public FilingAnswer cancel(@PathParam("id") String id, FilingActs.Why body) {
    return FilingAnswer.of(filings.cancel(id, body.reason()), origin.language());
  }
}
