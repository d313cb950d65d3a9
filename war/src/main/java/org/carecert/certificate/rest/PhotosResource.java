package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.carecert.certificate.PhotoZips;
import org.carecert.certificate.Photos;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos for certificates. */
@Path("/certificates/photos")
@RequestScoped
@Tag(name = "certificate")
public class PhotosResource {
  @Inject private Photos photos;
  @Inject private PhotoZips zips;
  @Inject private Origin origin;

  /** The caller's own photo. */
  @PUT
  @Path("/mine")
  @Consumes({"image/jpeg", "image/png"})
  @Operation(summary = "Hand in one's own photo, JPEG or PNG, at most 2 MB")
  public void own(byte[] picture) {
    photos.keepOwn(picture);
  }

  /** The photo of a trainee or candidate. */
  @PUT
  @Path("/{person}")
  @Consumes({"image/jpeg", "image/png"})
  @Operation(summary = "Hand in the photo of somebody the caller's body trained or examined")
  public void keep(@PathParam("person") String person, byte[] picture) {
    photos.keepFor(person, picture);
  }

  /** The photos of a cohort in one zip. */
  @POST
  @Path("/cohorts/{cohort}")
  @Consumes("application/zip")
  @Produces("application/json")
  @Operation(
      summary =
          "Hand in a cohort's photos in one zip, named by document number or by name and its last"
              + " four characters; without keep=true nothing is kept")
  public PhotoAnswers zip(
      @PathParam("cohort") String cohort,
      @QueryParam("keep") @DefaultValue("false") boolean keep,
      byte[] zip) {
    return PhotoAnswers.of(
        keep ? zips.keep(cohort, zip) : zips.look(cohort, zip), origin.language());
  }
}
