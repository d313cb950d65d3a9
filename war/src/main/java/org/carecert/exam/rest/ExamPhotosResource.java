package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.exam.PhotoBook;
import org.carecert.exam.StationPhotos;
import org.carecert.exam.domain.PhotoLine;
import org.carecert.exam.domain.PictureContent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Photos of what candidates did at stations. */
@Path("/exam/sessions/{code}/photos")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
public class ExamPhotosResource {
  @Inject private StationPhotos photos;
  @Inject private PhotoBook book;

  /** The photos that the caller may see. */
  @GET
  @Operation(
      summary =
          "Photos with their hashes, withdrawn ones too: an officer sees all, an assessor his own,"
              + " the lead besides those of what he decides")
  public List<PhotoLine> all(@PathParam("code") String code) {
    return book.all(code);
  }

  /** Takes one in. */
  @PUT
  @Path("/{photo}")
  @Consumes({"image/jpeg", "image/png"})
  @Operation(
      summary =
          "Hand in a photo of a candidate at a station under a code of one's own; it is drawn anew;"
              + " the same again is the same photo")
  public List<PhotoLine> add(
      @PathParam("code") String code,
      @PathParam("photo") String photo,
      @BeanParam PhotoAt at,
      byte @Nullable [] picture) {
    photos.add(code, at.of(photo), picture == null ? new byte[0] : picture);
    return book.all(code);
  }

  /** One of them. */
  @GET
  @Path("/{photo}")
  @Produces("image/jpeg")
  @Operation(summary = "A photo, for who may see it")
  @APIResponse(
      responseCode = "200",
      description = "The photo",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response photo(@PathParam("code") String code, @PathParam("photo") String photo) {
    PictureContent content = book.content(code, photo);
    return Response.ok(content.bytes(), content.mediaType()).build();
  }

  /** Withdraws one. */
  @POST
  @Path("/{photo}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say of one's own photo why it does not count; it stays")
  public List<PhotoLine> withdraw(
      @PathParam("code") String code,
      @PathParam("photo") String photo,
      TabletBodies.Withdrawal body) {
    photos.withdraw(code, photo, body.why());
    return book.all(code);
  }
}
