package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.certificate.NameCorrections;
import org.carecert.certificate.domain.CorrectionCard;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The issuer's corrections: what waits for the second signature, and what was done. */
@Named
@ViewScoped
public class CorrectionsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private NameCorrections corrections;

  private transient List<CorrectionCard> cards = List.of();
  private @Nullable String next;
  private long waiting;

  @PostConstruct
  void open() {
    Slice<CorrectionCard> page = corrections.list(Faces.getRequestParameter("after"), SHOWN);
    cards = page.items();
    next = page.next();
    waiting = corrections.unsigned(0).all();
  }

  public List<CorrectionCard> getCards() {
    return cards;
  }

  /** From where the next page goes on, null at the end. */
  public @Nullable String getNext() {
    return next;
  }

  /** How many wait for a signature. */
  public long getWaiting() {
    return waiting;
  }
}
