package org.carecert.training.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.home.rest.Idempotent;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Slice;
import org.carecert.training.Courses;
import org.carecert.training.LessonMedia;
import org.carecert.training.domain.CourseCard;
import org.carecert.training.domain.CourseDraft;
import org.carecert.training.domain.LessonCard;
import org.carecert.training.domain.LessonDraft;
import org.carecert.training.domain.LessonFileCard;
import org.carecert.training.domain.LessonFileRef;
import org.carecert.training.domain.LessonPart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Online courses: written and published by schools. */
@Path("/courses")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CoursesResource {
  @Context private HttpHeaders headers;
  @Inject private Courses courses;
  @Inject private LessonMedia media;

  /** Writes a course with all its lessons, as drafts. */
  @POST
  @Idempotent
  @Operation(summary = "Write an online course with its lessons, as drafts")
  @APIResponse(
      responseCode = "201",
      description = "Written",
      content = @Content(schema = @Schema(implementation = CourseCard.class)))
  public Response write(CourseDraft draft) {
    return Response.status(201).entity(courses.write(draft)).build();
  }

  /** The school's courses. */
  @GET
  @Operation(summary = "The school's online courses")
  public Slice<CourseCard> mine(
      @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
    return courses.mine(Slice.cursor(after), Slice.limit(limit));
  }

  /** One course. */
  @GET
  @Path("/{course}")
  @Operation(summary = "One online course of the school")
  public CourseCard course(@PathParam("course") String course) {
    return courses.course(course);
  }

  /** Writes a lesson anew. */
  @PUT
  @Path("/{course}/lessons")
  @Operation(summary = "Write a lesson: into its draft, or as the next version of a published one")
  public LessonCard writeLesson(@PathParam("course") String course, LessonDraft draft) {
    return courses.writeLesson(course, draft);
  }

  /** Puts a file into a lesson's draft. */
  @PUT
  @Path("/{course}/lessons/{lesson}/files/{name}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Put a file into a lesson's draft: picture.svg, picture.png, video.mp4, zh.vtt or ko.vtt")
  public LessonFileCard putFile(
      @PathParam("course") String course,
      @PathParam("lesson") String lesson,
      @PathParam("name") String name,
      byte[] bytes) {
    MediaType type = headers.getMediaType();
    return courses.putFile(
        new LessonFileRef(course, lesson, 0, name),
        type == null ? MediaType.APPLICATION_OCTET_STREAM : type.toString(),
        bytes);
  }

  /** Gives out a file, whole or in part. */
  @GET
  @Path("/{course}/lessons/{lesson}/files/{name}")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "A lesson's file; Range gives a part")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = "*/*",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "A part of the file",
      content =
          @Content(
              mediaType = "*/*",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                      format = "binary")))
  @APIResponse(responseCode = "416", description = "The part is not there")
  public Response file(
      @PathParam("course") String course,
      @PathParam("lesson") String lesson,
      @PathParam("name") String name,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("If-Range") @Nullable String ifRange) {
    return answer(
        media
            .part(new LessonFileRef(course, lesson, 0, name), range, ifRange)
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND)));
  }

  /** Publishes every draft of the course. */
  @POST
  @Path("/{course}/publish")
  @Operation(summary = "Publish every draft of the course; published versions never change")
  public CourseCard publish(@PathParam("course") String course) {
    return courses.publish(course);
  }

  private static Response answer(LessonPart part) {
    Response.ResponseBuilder answer =
        Response.status(part.status())
            .header("Accept-Ranges", "bytes")
            .header("ETag", part.file().etag());
    if (!part.contentRange().isEmpty()) {
      answer.header("Content-Range", part.contentRange());
    }
    return part.status() == 416
        ? answer.build()
        : answer.type(part.file().mediaType()).entity(part.bytes()).build();
  }
}
