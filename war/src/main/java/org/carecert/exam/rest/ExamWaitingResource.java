package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.exam.BroughtAnswers;
import org.carecert.exam.domain.Brought;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Answers that waited for a dead line. */
@Path("/exam/attempts/{code}/waiting")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamWaitingResource {
  @Inject private BroughtAnswers answers;

  /** Brings what waited. */
  @POST
  @Operation(
      summary =
          "Bring together all answers that waited for a dead line; judged by when the page was heard"
              + " last, at most the grace ago; each is acknowledged or refused on its own")
  public Brought bring(
      @PathParam("code") String code,
      @HeaderParam(ExamAttemptsResource.TOKEN) @Nullable String token,
      ExamBodies.WaitingAnswers body) {
    return answers.bring(code, token, body.given());
  }
}
