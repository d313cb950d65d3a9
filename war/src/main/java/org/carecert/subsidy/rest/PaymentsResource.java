package org.carecert.subsidy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Slice;
import org.carecert.subsidy.PaymentResults;
import org.carecert.subsidy.Payments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Batches of payments: a file goes out to the bank, a file comes back. */
@Path("/subsidies/payments")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentsResource {
  @Inject private Payments payments;
  @Inject private PaymentResults results;

  /** Makes a batch. */
  @POST
  @Idempotent
  @Operation(summary = "Put the approved claims of a fund into a batch for the bank")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentBodies.Made.class)))
  public Response make(PaymentBodies.Order body) {
    return Response.status(Response.Status.CREATED)
        .entity(PaymentBodies.Made.of(payments.make(body.fund())))
        .build();
  }

  /** Lists batches. */
  @GET
  @Operation(summary = "Batches, the newest first")
  public PaymentBodies.Batches batches(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return PaymentBodies.Batches.of(payments.batches(Slice.cursor(after), Slice.limit(limit)));
  }

  /** One batch. */
  @GET
  @Path("/{code}")
  @Operation(summary = "A batch with its lines")
  public PaymentBodies.Detail view(@PathParam("code") String code) {
    return PaymentBodies.Detail.of(payments.view(code));
  }

  /** The file. */
  @GET
  @Path("/{code}/file")
  @Produces("text/csv")
  @Operation(summary = "The file for the bank, with control totals; the same bytes each time")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "text/csv",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@PathParam("code") String code) {
    return Response.ok(payments.file(code), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"payments-" + code + ".csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The bank's answer. */
  @POST
  @Path("/{code}/results")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Take the bank's answer: columns claim, result (PAID, FAILED), reason")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = PaymentBodies.ResultFile.class)))
  public PaymentBodies.Detail results(@PathParam("code") String code, List<EntityPart> parts) {
    return PaymentBodies.Detail.of(results.take(code, Uploads.file(parts)));
  }
}
