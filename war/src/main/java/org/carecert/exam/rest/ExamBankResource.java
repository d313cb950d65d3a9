package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.carecert.exam.ItemBank;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.OutlineRange;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The item bank: outline and items. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamBankResource {
  @Inject private ItemBank bank;
  @Inject private Origin origin;

  /** Items that match. */
  @GET
  @Path("/items")
  @Operation(summary = "Items of the organisation's bank; every filter is optional")
  public ExamAnswers.Items items(@BeanParam ItemFilter filter) {
    return ExamAnswers.Items.of(bank.search(filter.query(), filter.after(), filter.limit()));
  }

  /** The outline. */
  @GET
  @Path("/points")
  @Operation(summary = "The outline: ranges with weights and points, with the number of items")
  public List<OutlineRange> points(
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level) {
    return bank.outline(new ExamScope(occupation, level));
  }

  /** A file of items. */
  @POST
  @Path("/items/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary =
          "Import items (XLSX, CSV, GIFT, Moodle XML, QTI 2.2 or 3.0 package); a bad row never stops a"
              + " good one, what was left out of a good one is told, and what is changed is listed with"
              + " what it said. A row of a sheet whose version is not the present one changes nothing;"
              + " nor does a question whose title alone is the code of an item, unless titles=true")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Uploads.File.class)))
  public ExamAnswers.Import importItems(
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level,
      @BeanParam AssumedFields assumed,
      List<EntityPart> parts) {
    ExamScope scope = new ExamScope(occupation, level);
    byte[] file = Uploads.file(parts);
    return ExamAnswers.Import.of(
        assumed.preview()
            ? bank.previewItems(scope, assumed.terms(), file)
            : bank.importItems(scope, assumed.terms(), file),
        origin.language());
  }

  /** A sheet of points. */
  @POST
  @Path("/points/import")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Import the outline (XLSX or CSV): ranges with weights, points")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = Uploads.File.class)))
  public ExamAnswers.Import importPoints(
      @QueryParam("occupation") @DefaultValue("4-10-01-03") String occupation,
      @QueryParam("level") @DefaultValue("5") int level,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      List<EntityPart> parts) {
    ExamScope scope = new ExamScope(occupation, level);
    byte[] file = Uploads.file(parts);
    return ExamAnswers.Import.of(
        preview ? bank.previewOutline(scope, file) : bank.importOutline(scope, file),
        origin.language());
  }
}
