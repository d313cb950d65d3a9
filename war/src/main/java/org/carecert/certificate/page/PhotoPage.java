package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.carecert.certificate.Photos;
import org.carecert.certificate.domain.PhotoView;
import org.carecert.home.page.Notices;
import org.carecert.identity.Consents;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The photo for the certificate: one's own, or by ?person= a trainee's or candidate's. */
@Named
@ViewScoped
public class PhotoPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 2_000_001;

  @Inject private Photos photos;
  @Inject private Consents consents;

  private @Nullable String person;
  private transient @Nullable Part file;
  private transient @Nullable PhotoView view;

  @PostConstruct
  void open() {
    person = Faces.getRequestParameter("person");
  }

  /** Hands the photo in. */
  public String keep() throws IOException {
    byte[] picture = read();
    if (person == null) {
      photos.keepOwn(picture);
    } else {
      photos.keepFor(person, picture);
    }
    Notices.done("certificate.photo.kept");
    return "/certificate/photo?faces-redirect=true" + (person == null ? "" : "&person=" + person);
  }

  /** Whether the holder himself has still to consent to his photo on certificates. */
  public boolean isConsentMissing() {
    return person == null
        && Faces.isUserInRole(Role.N_CANDIDATE)
        && consents.mine().stream().noneMatch(line -> line.kind() == ConsentKind.PHOTO);
  }

  private byte[] read() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = given.getInputStream()) {
      return in.readNBytes(MOST);
    }
  }

  /** Whose photo it is, and the photo. */
  public PhotoView getView() {
    PhotoView shown = view;
    if (shown == null) {
      shown = person == null ? photos.own() : photos.of(person);
      view = shown;
    }
    return shown;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
