package org.carecert.registry.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.registry.ImportRuns;
import org.carecert.registry.Imports;
import org.carecert.registry.domain.ImportResult;
import org.carecert.registry.domain.ImportRunCard;
import org.carecert.registry.domain.ImportRunState;
import org.carecert.registry.domain.ImportRunView;
import org.carecert.registry.domain.RejectedRow;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

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
  @Inject private ImportRuns runs;
  @Inject private Words words;

  private transient @Nullable Part file;
  private byte @Nullable [] bytes;
  private @Nullable String fileName;
  private transient @Nullable ImportResult preview;
  private @Nullable String code;
  private transient @Nullable ImportRunView run;

  @PostConstruct
  void open() {
    code = Faces.getRequestParameter("run");
  }

  /** Looks at the file: what would be taken in, what not and why. */
  public void look() throws IOException {
    if (file == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    bytes = file.getInputStream().readAllBytes();
    fileName = file.getSubmittedFileName();
    code = null;
    preview = imports.preview(bytes);
  }

  /** Begins to take the file in; it goes on by itself. */
  public String take() {
    if (bytes == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    code = imports.begin(bytes, String.valueOf(fileName));
    bytes = null;
    preview = null;
    return "/registry/imports?faces-redirect=true&run=" + code;
  }

  /** Reads again how far it is, and shows the page anew once it is through. */
  public void refresh() {
    run = null;
    if (!isRunning()) {
      over();
      Faces.redirect("registry/imports.xhtml?run=%s", String.valueOf(code));
    }
  }

  private void over() {
    ImportRunView ended = getRun();
    if (ended != null && ended.card().state() == ImportRunState.DONE) {
      Notices.done("registry.imports.done", ended.card().accepted(), ended.rejected().size());
    }
  }

  /** Whether the run that is shown still goes on. */
  public boolean isRunning() {
    return is(ImportRunState.RUNNING);
  }

  /** Whether the run that is shown was stopped half way. */
  public boolean isBrokenOff() {
    return is(ImportRunState.BROKEN_OFF);
  }

  private boolean is(ImportRunState state) {
    ImportRunView shown = getRun();
    return shown != null && shown.card().state() == state;
  }

  /** The run that the address names. */
  public @Nullable ImportRunView getRun() {
    if (run == null && code != null) {
      run = runs.view(code);
    }
    return run;
  }

  /** The caller's runs, the newest first. */
  public List<ImportRunCard> getNewest() {
    return runs.newest();
  }

  /** The rows that were refused, or would be. */
  public List<RejectedRow> getRejected() {
    ImportResult looked = preview;
    if (looked != null) {
      return looked.rejected();
    }
    ImportRunView shown = getRun();
    return shown == null ? List.of() : shown.rejected();
  }

  /** A reason for people: the column by its name, not as programs call it. */
  public String message(RejectedRow.RowReason reason) {
    return reason.named(column(reason));
  }

  /** The column that a reason is about; empty if it is about the whole row. */
  public String column(RejectedRow.RowReason reason) {
    String field = reason.field();
    String last = field == null ? "" : RejectedRow.RowReason.lastOf(field);
    return FIELDS.contains(last) ? words.say("registry.imports.field." + last) : "";
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
}
