package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.carecert.exam.ItemExports;
import org.carecert.exam.domain.ItemFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items as files. */
@Path("/exam/item-files")
@RequestScoped
@Tag(name = "exam")
public class ExamItemFilesResource {
  @Inject private ItemExports exports;

  /** A file of all items that match. */
  @GET
  @Produces({
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "text/csv",
    "text/plain",
    "application/xml",
    "application/zip"
  })
  @Operation(
      summary =
          "All items that match as a file, keys included; of the cursor only its start counts."
              + " Without items a sheet is the template")
  @APIResponse(
      responseCode = "200",
      description = "The file, in the format that was asked for",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(
      @QueryParam("format") @DefaultValue("XLSX") ItemFormat format, @BeanParam ItemFilter filter) {
    return Response.ok(exports.file(filter.query(), format))
        .type(format.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + format.fileName() + "\"")
        .build();
  }
}
