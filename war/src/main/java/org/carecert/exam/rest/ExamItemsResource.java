package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.exam.ItemFiles;
import org.carecert.exam.ItemPictures;
import org.carecert.exam.ItemReviews;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemMeeting;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The life of items: review, approval, end; what one is and who met it. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamItemsResource {
  @Inject private ItemReviews reviews;
  @Inject private ItemFiles files;
  @Inject private ItemPictures pictures;
  @Inject private Origin origin;

  /** Takes items to their next state. */
  @POST
  @Path("/items/steps")
  @Operation(
      summary =
          "Review, approve, retire or mark as compromised: items, each in the version that was read;"
              + " one that got a newer one is refused, the others go; nobody reviews or approves his"
              + " own; tells the sessions whose forms hold what became known")
  public ItemAnswers.Steps steps(ItemBodies.Steps body) {
    return ItemAnswers.Steps.of(reviews.step(body.scope(), body.wanted()), origin.language());
  }

  /** One item. */
  @GET
  @Path("/items/{code}")
  @Operation(summary = "An item with the life of each version and how many candidates met it")
  public ItemAnswers.FileBody file(
      @PathParam("code") String code,
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level) {
    return ItemAnswers.FileBody.of(files.file(new ExamScope(occupation, level), code));
  }

  /** Who met it. */
  @GET
  @Path("/items/{code}/met")
  @Operation(summary = "Who had the item on his paper, the newest 200; remembered as a reading")
  public List<ItemMeeting> met(
      @PathParam("code") String code,
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level) {
    return files.met(new ExamScope(occupation, level), code);
  }

  /** The organisation's pictures. */
  @GET
  @Path("/pictures")
  @Operation(summary = "The organisation's pictures for items, by name")
  public List<ItemAnswers.PictureBody> pictures() {
    return pictures.all().stream().map(ItemAnswers.PictureBody::of).toList();
  }

  /** Takes in a picture. */
  @POST
  @Path("/pictures")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Take in a PNG or JPEG (at most 1 MB, 100 to 4000 dots a side) under a name that sheets of"
              + " items use")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Uploads.File.class)))
  public ItemAnswers.PictureBody picture(
      @QueryParam("name") @Nullable String name, List<EntityPart> parts) {
    return ItemAnswers.PictureBody.of(pictures.add(name, Uploads.file(parts)));
  }
}
