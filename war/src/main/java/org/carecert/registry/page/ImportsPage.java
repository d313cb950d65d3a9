package org.carecert.registry.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.carecert.home.page.Notices;
import org.carecert.registry.Imports;
import org.carecert.registry.domain.ImportResult;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page on which a file of earlier workers is looked at and taken in. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Imports imports;

  private transient @Nullable Part file;
  private byte @Nullable [] bytes;
  private @Nullable String fileName;
  private transient @Nullable ImportResult preview;
  private transient @Nullable ImportResult result;

  /** Looks at the file: what would be taken in, what not and why. */
  public void look() throws IOException {
    if (file == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    bytes = file.getInputStream().readAllBytes();
    fileName = file.getSubmittedFileName();
    result = null;
    preview = imports.preview(bytes);
  }

  /** Takes the file in. */
  public void take() {
    if (bytes == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    result = imports.file(bytes);
    preview = null;
    bytes = null;
    Notices.done("registry.imports.done", result.accepted(), result.rejected().size());
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getFileName() {
    return fileName;
  }

  public @Nullable ImportResult getPreview() {
    return preview;
  }

  public @Nullable ImportResult getResult() {
    return result;
  }

  /** What is shown: the result, or what the preview found. */
  public @Nullable ImportResult getShown() {
    return result == null ? preview : result;
  }
}
