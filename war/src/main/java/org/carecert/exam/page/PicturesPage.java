package org.carecert.exam.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.ItemPictures;
import org.carecert.exam.domain.PictureCard;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The page of pictures for items: take one in, see which there are. */
@Named
@ViewScoped
public class PicturesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ItemPictures pictures;

  private transient @Nullable Part file;

  /** Takes in the chosen file under its own name. */
  public String take() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    String name = Objects.toString(given.getSubmittedFileName(), "");
    try (InputStream in = given.getInputStream()) {
      pictures.add(name.replaceAll(".*[/\\\\]", ""), in.readAllBytes());
    }
    Notices.done("exam.pictures.taken");
    return "/exam/pictures?faces-redirect=true";
  }

  public List<PictureCard> getAll() {
    return pictures.all();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
