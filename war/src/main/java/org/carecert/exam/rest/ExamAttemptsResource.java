package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carecert.exam.Answers;
import org.carecert.exam.MyExams;
import org.carecert.exam.PaperPictures;
import org.carecert.exam.SittingClock;
import org.carecert.exam.Sittings;
import org.carecert.exam.domain.AttemptView;
import org.carecert.exam.domain.MyExam;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.SavedAnswer;
import org.carecert.exam.domain.SittingTime;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The candidate's exam. Starting needs a bearer token; everything after it only the attempt's own
 * token in the header {@code Attempt-Token}.
 */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamAttemptsResource {
  /** The header that carries an attempt's token. */
  public static final String TOKEN = "Attempt-Token";

  @Inject private Sittings sittings;
  @Inject private Answers answers;
  @Inject private SittingClock times;
  @Inject private PaperPictures pictures;
  @Inject private MyExams exams;

  /** The caller's exams. */
  @GET
  @Path("/mine")
  @Operation(summary = "The calling candidate's admissions; results once published")
  public List<MyExam> mine() {
    return exams.mine();
  }

  /** Starts, or comes back. */
  @POST
  @InTurn
  @Path("/attempts")
  @Operation(
      summary = "Start the exam of an admission, or come back to it: same attempt, same deadline")
  public AttemptView start(ExamBodies.Start body) {
    return sittings.start(body.code());
  }

  /** The attempt as it stands. */
  @GET
  @Path("/attempts/{code}")
  @Operation(summary = "The attempt with paper and own answers, for who holds its Attempt-Token")
  public AttemptView resume(
      @PathParam("code") String code, @HeaderParam(TOKEN) @Nullable String token) {
    return sittings.resume(code, token);
  }

  /** The time of an attempt. */
  @GET
  @Path("/attempts/{code}/time")
  @Operation(
      summary =
          "The server's time and the deadline that holds now; asked every 20 seconds or so, it also"
              + " tells that the page is there")
  public SittingTime time(
      @PathParam("code") String code,
      @HeaderParam(TOKEN) @Nullable String token,
      @HeaderParam(Origin.DEVICE) @Nullable String device) {
    return times.time(code, token, device);
  }

  /** A picture of the paper. */
  @GET
  @Path("/attempts/{code}/pictures/{digest}")
  @Produces({"image/png", "image/jpeg"})
  @Operation(summary = "A picture of the attempt's paper, for who holds its Attempt-Token")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response picture(
      @PathParam("code") String code,
      @PathParam("digest") String digest,
      @HeaderParam(TOKEN) @Nullable String token) {
    PictureContent picture = pictures.one(code, token, digest);
    return Response.ok(picture.bytes(), picture.mediaType()).build();
  }

  /** Saves an answer. */
  @POST
  @Path("/attempts/{code}/responses")
  @Operation(
      summary = "Save an answer; answered after its commit; idempotent by clientSeq; late = 409")
  public SavedAnswer save(
      @PathParam("code") String code,
      @HeaderParam(TOKEN) @Nullable String token,
      ExamBodies.AnswerBody body) {
    return saved(code, token, body);
  }

  /** The same by PUT. */
  @PUT
  @Path("/attempts/{code}/responses")
  @Operation(summary = "The same as POST: a save is idempotent")
  public SavedAnswer put(
      @PathParam("code") String code,
      @HeaderParam(TOKEN) @Nullable String token,
      ExamBodies.AnswerBody body) {
    return saved(code, token, body);
  }

  // One thread waits for one answer here; a whole exam is served by the servlet beside.
  private SavedAnswer saved(String code, @Nullable String token, ExamBodies.AnswerBody body) {
    sittings.holds(code, token);
    CompletableFuture<SaveVerdict> told = new CompletableFuture<>();
    answers.save(token, body.given(), told::complete);
    SaveVerdict verdict =
        told.completeOnTimeout(
                SaveVerdict.no(Refusal.of(CommonReason.NOT_READY)), 20, TimeUnit.SECONDS)
            .join();
    Refused.ifAny(Stream.ofNullable(verdict.refusal()).toList());
    return Objects.requireNonNull(verdict.saved());
  }

  /** Hands in. */
  @POST
  @InTurn
  @Path("/attempts/{code}/hand-in")
  @Operation(summary = "Hand in; the receipt code is over all responses and the server's time")
  public Receipt handIn(
      @PathParam("code") String code, @HeaderParam(TOKEN) @Nullable String token) {
    return sittings.handIn(code, token);
  }
}
