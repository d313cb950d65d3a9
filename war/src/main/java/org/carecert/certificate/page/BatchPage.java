package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.carecert.certificate.BatchDesk;
import org.carecert.certificate.BatchPapers;
import org.carecert.certificate.Batches;
import org.carecert.certificate.domain.BatchCard;
import org.carecert.certificate.domain.BatchCounts;
import org.carecert.certificate.domain.BatchLine;
import org.carecert.certificate.domain.BatchState;
import org.carecert.certificate.domain.BatchView;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;

/** One batch: who is on it, what speaks against whom, the signature, the progress. */
@Named
@ViewScoped
public class BatchPage implements Serializable {
  private static final long serialVersionUID = 1L;
  // The page looks every two seconds.
  private static final int LOOKS_OF_HALF_A_MINUTE = 15;

  @Inject private Batches batches;
  @Inject private BatchDesk desk;
  @Inject private BatchPapers papers;
  @Inject private Words words;

  private @Nullable String code;
  private int looksInVain;
  private transient @Nullable BatchView view;

  @PostConstruct
  void open() {
    code = Faces.getRequestParameter("code");
  }

  /** Signs as the second person; issuing then goes on by itself. */
  public String issue() {
    batches.sign(String.valueOf(code));
    Notices.done("certificate.batch.signed");
    return "/certificate/batch?faces-redirect=true&code=" + code;
  }

  /** Asks the gate once more. */
  public void recheck() {
    batches.recheck(String.valueOf(code));
    Notices.done("certificate.batch.rechecked");
    view = null;
  }

  /** Whether a photo would help this row. */
  public boolean photoMissing(BatchLine line) {
    return line.reasons().stream().anyMatch(r -> r.reason() == CertificateReason.PHOTO_MISSING);
  }

  /** Takes the list back. */
  public String withdraw() {
    batches.withdraw(String.valueOf(code));
    Notices.done("certificate.batch.withdrawn");
    return "/certificate/batches?faces-redirect=true";
  }

  /** Reads the batch again, and shows it anew once it is through. */
  public void refresh() {
    BatchCounts before = getView().card().counts();
    boolean stoodStill = isStandingStill();
    view = null;
    looksInVain = before.equals(getView().card().counts()) ? looksInVain + 1 : 0;
    // Only then, as whoever hears the page hears what changes.
    if (isStandingStill() != stoodStill) {
      Ajax.update("form:says");
    }
    if (!isRunning()) {
      Notices.done("certificate.batch.issued");
      Faces.redirect("certificate/batch.xhtml?code=%s", String.valueOf(code));
    }
  }

  /** The batch as it is now. */
  public BatchView getView() {
    BatchView shown = view;
    if (shown == null) {
      shown = desk.view(String.valueOf(code));
      view = shown;
    }
    return shown;
  }

  /** Whether it is being issued now. */
  public boolean isRunning() {
    BatchCard card = getView().card();
    return card.state() == BatchState.ISSUING
        && (card.counts().ready() > 0 || card.counts().failed() == 0);
  }

  /** Whether it was seen not to go on: its database or disk is away, and it is tried again. */
  public boolean isStandingStill() {
    return looksInVain >= LOOKS_OF_HALF_A_MINUTE && isRunning();
  }

  /** Whether it waits for a signature: the first, or another after a row has failed. */
  public boolean isOpen() {
    BatchState state = getView().card().state();
    return state == BatchState.PREPARED || (state == BatchState.ISSUING && !isRunning());
  }

  /** Whether it can still be taken back. */
  public boolean isPrepared() {
    return getView().card().state() == BatchState.PREPARED;
  }

  /** Whether its papers can be taken away. */
  public boolean isPrinted() {
    return getView().card().state() == BatchState.ISSUED;
  }

  /** Sends every file of the batch in one zip, while it is read. */
  public void zip() throws IOException {
    String batch = String.valueOf(code);
    papers.ready(batch);
    Faces.sendFile(
        "certificates-" + batch + ".zip", true, out -> papers.zip(batch, words.language(), out));
  }

  /** Sends the print list as a workbook. */
  public void sheet() throws IOException {
    byte[] list = papers.sheet(String.valueOf(code), SheetFormat.XLSX, words.language());
    Faces.sendFile(list, "print-list-" + code + ".xlsx", true);
  }

  /** Sends the print list on paper. */
  public void pdf() throws IOException {
    Faces.sendFile(papers.pdf(String.valueOf(code)), "print-list-" + code + ".pdf", true);
  }

  /** The reasons of a row in words. */
  public List<String> reasons(BatchLine line) {
    return line.reasons().stream().map(r -> Texts.of(words.language(), r)).toList();
  }
}
