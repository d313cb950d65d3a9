package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.PhotoBook;
import org.carecert.exam.domain.PhotoLine;
import org.carecert.home.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The page of photos: those of a session that the reader may see; of one candidate with what is on
 * them.
 */
@Named
@RequestScoped
public class EvidencePage {
  @Inject private PhotoBook book;
  @Inject private Words words;

  private String session = "";
  private @Nullable String admission;
  private List<PhotoLine> all = List.of();

  @PostConstruct
  void open() {
    session = Params.needed("session");
    admission = Params.get("admission");
    all =
        book.all(session).stream()
            .filter(photo -> admission == null || photo.admission().equals(admission))
            .toList();
  }

  /** What is on a photo, as an address that holds it. */
  public String inline(PhotoLine photo) {
    return book.content(session, photo.code()).inline();
  }

  /** Which photo it is, for who does not see it. */
  public String alt(PhotoLine photo) {
    return words.say("exam.tablet.photoOf", all.indexOf(photo) + 1, photo.seat(), photo.station());
  }

  /** How large it is, in kB. */
  public long size(PhotoLine photo) {
    return Math.max(1, photo.size() / 1024);
  }

  public boolean isLooking() {
    return admission != null;
  }

  public String getSession() {
    return session;
  }

  public List<PhotoLine> getAll() {
    return all;
  }
}
