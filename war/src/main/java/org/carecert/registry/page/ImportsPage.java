package org.carecert.registry.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Set;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.registry.Imports;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page on which a file of earlier workers is looked at and taken in. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "documentType",
          "documentNumber",
          "koreanName",
          "kind",
          "number",
          "occupation",
          "level",
          "post",
          "issuer",
          "issuedOn",
          "expiresOn",
          "result",
          "receipt",
          "certificates",
          "evidence");

  @Inject private Imports imports;
  @Inject private Words words;

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

  /** A reason for people: the column by its name, not as programs call it. */
  public String message(RejectedRow.RowReason reason) {
    String field = reason.field();
    String column = column(reason);
    return column.isEmpty() || field == null
        ? reason.message()
        : reason.message().replace(field, column).replace(last(field), column);
  }

  /** The column that a reason is about; empty if it is about the whole row. */
  public String column(RejectedRow.RowReason reason) {
    String field = reason.field();
    return field != null && FIELDS.contains(last(field))
        ? words.say("registry.imports.field." + last(field))
        : "";
  }

  private static String last(String field) {
    return field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[[0-9]+]", "");
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
