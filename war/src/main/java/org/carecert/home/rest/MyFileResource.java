package org.carecert.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.home.page.MyFiles;
import org.carecert.home.page.WholeFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is kept about the caller. */
@Path("/me/file")
@RequestScoped
@Tag(name = "identity")
@Produces(MediaType.APPLICATION_JSON)
public class MyFileResource {
  @Inject private MyFiles files;

  /** The caller's own file. */
  @GET
  @Operation(summary = "My file: everything that is kept about me, and who has read it")
  public WholeFile file() {
    return files.whole();
  }
}
