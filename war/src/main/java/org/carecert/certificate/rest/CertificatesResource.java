package org.carecert.certificate.rest;

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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.carecert.certificate.BatchDesk;
import org.carecert.certificate.Batches;
import org.carecert.certificate.CertificateFiles;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.CertificateValidity;
import org.carecert.certificate.domain.FetchedFile;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.Origin;
import org.carecert.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates and the batches in which they are issued. */
@Path("/certificates")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {
  @Inject private Certificates certificates;
  @Inject private CertificateFiles files;
  @Inject private Batches batches;
  @Inject private BatchDesk desk;
  @Inject private Origin origin;

  /** Certificates by state. */
  @GET
  @Operation(summary = "Certificates by state: an issuer's own, for the bureaus all")
  public CertificateAnswers.Page list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after) {
    CertificateState wanted = CertificateAnswers.state(state);
    return CertificateAnswers.Page.of(certificates.list(wanted, after, Slice.limit(limit)));
  }

  /** The holder's own certificates. */
  @GET
  @Path("/mine")
  @Operation(summary = "The caller's own certificates")
  public CertificateAnswers.Mine mine() {
    return CertificateAnswers.Mine.of(certificates.mine());
  }

  /** A certificate with everything said about it. */
  @GET
  @Path("/{number}")
  @Operation(summary = "A certificate with its states and the decisions behind them")
  public CertificateAnswers.Detail read(@PathParam("number") String number) {
    return CertificateAnswers.Detail.of(certificates.view(number));
  }

  /** What a certificate was worth on a day. */
  @GET
  @Path("/{number}/validity")
  @Operation(summary = "What a certificate is worth today, or was worth on a day that is past")
  public CertificateAnswers.OnDay validity(
      @PathParam("number") String number,
      @Parameter(
              description = "A day, today if absent; never later than today",
              schema = @Schema(implementation = LocalDate.class))
          @QueryParam("asOf")
          @Nullable String asOf) {
    return CertificateAnswers.OnDay.of(
        certificates.validity(number, CertificateValidity.day(asOf)));
  }

  /** A certificate's file. */
  @GET
  @Path("/{number}/pdf")
  @Produces("application/pdf")
  @Operation(
      summary =
          "The PDF as issued, the same bytes each time; none of an imported one. What its holder"
              + " fetches is kept and told in headers: Content-Digest, Certificate-Fetched-At,"
              + " Certificate-Validity (its worth at that time)")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "application/pdf",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  public Response pdf(@PathParam("number") String number) {
    FetchedFile file = files.fetch(number);
    Response.ResponseBuilder answer =
        Response.ok(file.pdf())
            .header("Content-Disposition", "inline; filename=\"certificate.pdf\"");
    file.fetched().ifPresent(line -> line.headers().forEach(answer::header));
    return answer.build();
  }

  /** A certificate's credential. */
  @GET
  @Path("/{number}/credential")
  @Produces("application/vc")
  @Operation(
      summary =
          "The certificate as a verifiable credential (Open Badges 3.0), as signed at its issue")
  @APIResponse(
      responseCode = "200",
      description = "The credential",
      content =
          @Content(
              mediaType = "application/vc",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)))
  public Response credential(@PathParam("number") String number) {
    return Response.ok(certificates.credential(number).getBytes(StandardCharsets.UTF_8))
        .header("Content-Disposition", "attachment; filename=\"credential.json\"")
        .build();
  }

  /** Says something about a certificate. */
  @POST
  @Idempotent
  @Path("/{number}/events")
  @Operation(summary = "Suspend, restore or revoke by a decision document; nothing is deleted")
  @APIResponse(
      responseCode = "201",
      description = "The certificate as it stands now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CertificateAnswers.Detail.class)))
  public Response tell(@PathParam("number") String number, CertificateBodies.Event body) {
    return Response.status(Response.Status.CREATED)
        .entity(CertificateAnswers.Detail.of(certificates.tell(number, body.wanted())))
        .build();
  }

  /** Prepares a batch. */
  @POST
  @Idempotent
  @Path("/batches")
  @Operation(summary = "Prepare the certificates of a cohort or session; another person signs")
  @APIResponse(
      responseCode = "201",
      description = "The batch with what speaks against a row",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BatchAnswers.Whole.class)))
  public Response prepare(CertificateBodies.NewBatch body) {
    String code = batches.prepare(body.kind(), body.source());
    return Response.status(Response.Status.CREATED).entity(whole(code)).build();
  }

  /** The issuer's batches. */
  @GET
  @Path("/batches")
  @Operation(summary = "The issuer's batches, the newest first")
  public BatchAnswers.Page batches(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("after") @Nullable String after) {
    return BatchAnswers.Page.of(batches.list(after, Slice.limit(limit)));
  }

  /** Cohorts and sessions to certify. */
  @GET
  @Path("/batches/sources")
  @Operation(summary = "The cohorts or sessions from which the issuer may certify")
  public BatchAnswers.Sources sources() {
    return BatchAnswers.Sources.of(batches.sources());
  }

  /** A batch. */
  @GET
  @Path("/batches/{code}")
  @Operation(summary = "A batch: its progress and each row's certificate or reasons")
  public BatchAnswers.Whole batch(@PathParam("code") String code) {
    return whole(code);
  }

  /** Signs a batch, which is then issued. */
  @POST
  @Idempotent
  @Path("/batches/{code}/issue")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Sign a batch as its second person; it is then issued row by row, see the batch")
  public BatchAnswers.Whole issue(@PathParam("code") String code) {
    batches.sign(code);
    return whole(code);
  }

  /** Asks the gate once more. */
  @POST
  @Path("/batches/{code}/recheck")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Check every row of a batch that waits for its signature once more")
  public BatchAnswers.Whole recheck(@PathParam("code") String code) {
    batches.recheck(code);
    return whole(code);
  }

  /** Takes a batch back. */
  @POST
  @Idempotent
  @Path("/batches/{code}/withdraw")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Take a batch back before it is signed")
  public BatchAnswers.Whole withdraw(@PathParam("code") String code) {
    batches.withdraw(code);
    return whole(code);
  }

  private BatchAnswers.Whole whole(String code) {
    return BatchAnswers.Whole.of(desk.view(code), origin.language());
  }
}
