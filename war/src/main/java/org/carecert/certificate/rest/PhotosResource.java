package org.carecert.certificate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.carecert.certificate.Photos;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photos for certificates. */
@Path("/certificates/photos")
@RequestScoped
@Tag(name = "certificate")
public class PhotosResource {
  @Inject private Photos photos;

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
}
