package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.carecert.certificate.PhotoZips;
import org.carecert.certificate.domain.PhotoLine;
import org.carecert.certificate.domain.PhotoReport;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.carecert.training.Cohorts;
import org.carecert.training.domain.CohortCard;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The photos of a cohort in one zip: each file is looked at, then the good ones are kept. */
@Named
@ViewScoped
public class PhotosPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PhotoZips photos;
  @Inject private Cohorts cohorts;
  @Inject private Words words;

  private String cohort = "";
  private transient @Nullable Part file;
  private byte[] zip = new byte[0];
  private transient @Nullable PhotoReport report;
  private transient @Nullable CohortCard card;
  private boolean kept;

  @PostConstruct
  void open() {
    cohort = Objects.requireNonNullElse(Faces.getRequestParameter("cohort"), "");
    getCard();
  }

  /** Shows what would become of the files. */
  public void look() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = given.getInputStream()) {
      zip = in.readAllBytes();
    }
    kept = false;
    report = photos.look(cohort, zip);
  }

  /** Keeps the good ones. */
  public void keep() {
    PhotoReport done = photos.keep(cohort, zip);
    report = done;
    kept = true;
    zip = new byte[0];
    Notices.done("certificate.photos.kept", done.accepted(), done.refused());
  }

  /** Why a file is not taken. */
  public List<String> reasons(PhotoLine line) {
    return line.reasons().stream().map(r -> Texts.of(words.language(), r)).toList();
  }

  /** Whether there is something to keep. */
  public boolean isKeepable() {
    PhotoReport now = report;
    return now != null && !kept && now.accepted() > 0;
  }

  /** The names of those without a photo. */
  public String getWithout() {
    PhotoReport now = report;
    return now == null ? "" : String.join("、", now.without());
  }

  public @Nullable PhotoReport getReport() {
    return report;
  }

  /** The cohort. */
  public CohortCard getCard() {
    CohortCard now = card;
    if (now == null) {
      now = cohorts.card(cohort);
      card = now;
    }
    return now;
  }

  public String getCohort() {
    return cohort;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
