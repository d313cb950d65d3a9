package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.carecert.exam.ItemBank;
import org.carecert.exam.ItemFiles;
import org.carecert.exam.ItemReviews;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemMeeting;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life of items: review, approval, end; what one is and who met it; the bank as a sheet. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamItemsResource {
  @Inject private ItemBank bank;
  @Inject private ItemReviews reviews;
  @Inject private ItemFiles files;
  @Inject private Origin origin;

  /** Takes items to their next state. */
  @POST
  @Path("/items/steps")
  @Operation(
      summary =
          "Review, approve, retire or mark as compromised: named items, or all that stand somewhere;"
              + " nobody reviews or approves his own")
  public ItemAnswers.Steps steps(ItemBodies.Steps body) {
    return ItemAnswers.Steps.of(reviews.step(body.which(), body.wanted()), origin.language());
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

  /** The items that match as a sheet. */
  @GET
  @Path("/items/sheet")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
  @Operation(
      summary =
          "Items that match as the sheet from which they are imported; what comes back changed"
              + " becomes a new version")
  @APIResponse(
      responseCode = "200",
      description = "XLSX",
      content =
          @Content(
              mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response sheet(@BeanParam ItemFilter filter) {
    return Response.ok(bank.sheet(filter.query()))
        .header("Content-Disposition", "attachment; filename=\"items.xlsx\"")
        .build();
  }
}
