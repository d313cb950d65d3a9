package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.home.rest.Idempotent;
import org.carecert.training.AttendanceBook;
import org.carecert.training.Corrections;
import org.carecert.training.Meetings;
import org.carecert.training.domain.AttendanceLine;
import org.carecert.training.domain.CorrectionLine;
import org.carecert.training.domain.MeetingLine;
import org.carecert.training.domain.NewCorrection;
import org.carecert.training.domain.NewMeeting;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Class meetings, attendance and its corrections. */
@Path("/cohorts/{code}/meetings")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {
  @Inject private Meetings meetings;
  @Inject private AttendanceBook book;
  @Inject private Corrections corrections;

  /** Plan a class meeting of an accepted cohort. */
  @POST
  @Idempotent
  @Operation(summary = "Plan a class meeting of an accepted cohort")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Bodies.Code.class)))
  public Response plan(@PathParam("code") String code, NewMeeting body) {
    return Response.status(Response.Status.CREATED)
        .entity(new Bodies.Code(meetings.plan(code, body)))
        .build();
  }

  /** The class meetings of a cohort. */
  @GET
  @Operation(summary = "The class meetings of a cohort")
  public List<MeetingLine> list(@PathParam("code") String code) {
    return meetings.list(code);
  }

  /** Who was at a meeting. */
  @GET
  @Path("/{meeting}/attendance")
  @Operation(summary = "Who was at a meeting")
  public List<AttendanceLine> attendance(
      @PathParam("code") String code, @PathParam("meeting") String meeting) {
    return book.of(code, meeting);
  }

  /** The attendance sheet to be filled in. */
  @GET
  @Path("/{meeting}/attendance.csv")
  @Produces("text/csv")
  @Operation(summary = "The attendance sheet to be filled in")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response form(@PathParam("code") String code, @PathParam("meeting") String meeting) {
    return Uploads.answer(book.form(code, meeting));
  }

  /** Record who was at a meeting, by JSON or by a sheet (multipart field \"file\"). */
  @POST
  @Idempotent
  @Path("/{meeting}/attendance")
  @Operation(
      summary = "Record who was at a meeting, by JSON or by a sheet (multipart field \"file\")")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttendanceLine[].class)))
  public Response record(
      @PathParam("code") String code, @PathParam("meeting") String meeting, Bodies.Attended body) {
    meetings.record(code, meeting, body.lines());
    return Response.status(Response.Status.CREATED).entity(book.of(code, meeting)).build();
  }

  /** Record who was at a meeting, by JSON or by a sheet (multipart field \"file\"). */
  @POST
  @Idempotent
  @Path("/{meeting}/attendance")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Record who was at a meeting, by JSON or by a sheet (multipart field \"file\")")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Uploads.File.class)))
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttendanceLine[].class)))
  public Response recordSheet(
      @PathParam("code") String code,
      @PathParam("meeting") String meeting,
      List<EntityPart> parts) {
    meetings.record(code, meeting, book.read(code, Uploads.bytes(Uploads.part(parts))));
    return Response.status(Response.Status.CREATED).entity(book.of(code, meeting)).build();
  }

  /** Ask for a correction of recorded attendance. */
  @POST
  @Idempotent
  @Path("/{meeting}/corrections")
  @Operation(summary = "Ask for a correction of recorded attendance")
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CorrectionLine.class)))
  public Response correct(
      @PathParam("code") String code, @PathParam("meeting") String meeting, NewCorrection body) {
    return Response.status(Response.Status.CREATED)
        .entity(corrections.ask(code, meeting, body))
        .build();
  }

  /** A second person confirms a correction. */
  @POST
  @Path("/{meeting}/corrections/{correction}/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "A second person confirms a correction")
  public CorrectionLine confirm(
      @PathParam("code") String code,
      @PathParam("meeting") String meeting,
      @PathParam("correction") String correction) {
    return corrections.confirm(code, meeting, correction);
  }
}
