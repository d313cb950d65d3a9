package org.carecert.registry.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.carecert.registry.Imports;
import org.omnifaces.util.Faces;

/** Sends the empty file with the right headers. */
@Named
@RequestScoped
public class TemplatePage {
  @Inject private Imports imports;

  /** A workbook. */
  public void send() throws IOException {
    Faces.sendFile(imports.template(true), "workers.xlsx", true);
  }
}
