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
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Recusals;
import org.carecert.exam.SameNames;
import org.carecert.exam.domain.NewSubstitute;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RecusalLine;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Relatives and namesakes among those who mark the candidates of a session. */
@Path("/exam/sessions/{code}")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamRecusalsResource {
  @Inject private Recusals recusals;
  @Inject private SameNames names;

  /** The relatives. */
  @GET
  @Path("/recusals")
  @Operation(
      summary = "Candidates' relatives among those who mark them, what they marked, who replaces")
  public List<RecusalLine> of(@PathParam("code") String code) {
    return recusals.of(code);
  }

  /** Replaces one. */
  @POST
  @Path("/recusals")
  @Operation(summary = "Name who marks a candidate in the place of his relative")
  public List<RecusalLine> replace(@PathParam("code") String code, Wanted body) {
    recusals.replace(code, body.wanted());
    return recusals.of(code);
  }

  /** Somebody is not the teacher of the same name. */
  @POST
  @Path("/same-names")
  @Operation(summary = "Say why an assessor is not the teacher whose name he bears")
  @APIResponse(responseCode = "204", description = "Done")
  public void different(@PathParam("code") String code, Different body) {
    names.different(
        code,
        Objects.requireNonNullElse(body.username(), ""),
        Objects.requireNonNullElse(body.teacher(), ""),
        Objects.requireNonNullElse(body.reason(), ""));
  }

  /** Who replaces whom. */
  @Schema(name = "ExamNewSubstitute")
  public record Wanted(
      @Schema(required = true) @Nullable String admission,
      @Schema(required = true) @Nullable Part part,
      @Schema(required = true) @Nullable String relative,
      @Schema(required = true) @Nullable String substitute) {
    NewSubstitute wanted() {
      new Require()
          .text("admission", admission, 40)
          .present("part", part)
          .text("relative", relative, 100)
          .text("substitute", substitute, 100)
          .check();
      return new NewSubstitute(
          String.valueOf(admission),
          Objects.requireNonNull(part),
          String.valueOf(relative),
          String.valueOf(substitute));
    }
  }

  /** Who is somebody else, and why. */
  @Schema(name = "ExamSameName")
  public record Different(
      @Schema(required = true) @Nullable String username,
      @Schema(required = true) @Nullable String teacher,
      @Schema(required = true) @Nullable String reason) {}
}
