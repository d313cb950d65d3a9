package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.Reissues;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.NewReissue;
import org.carecert.certificate.domain.ReissueCard;
import org.carecert.certificate.domain.ReissueCause;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The re-issue of one certificate: one person prepares it here, another one signs it here. */
@Named
@ViewScoped
public class ReissuePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;
  @Inject private Reissues reissues;

  private @Nullable String number;
  private @Nullable ReissueCause cause;
  private @Nullable String note;
  private @Nullable String open;
  private transient @Nullable CertificateView view;
  private transient @Nullable List<ReissueCard> cards;

  @PostConstruct
  void open() {
    number = Faces.getRequestParameter("number");
    open =
        getCards().stream()
            .filter(card -> card.state() == MatterState.PREPARED)
            .map(ReissueCard::code)
            .findFirst()
            .orElse(null);
  }

  /** Prepares it. */
  public String prepare() {
    reissues.prepare(String.valueOf(number), new NewReissue(cause, note));
    return again("certificate.reissue.prepared");
  }

  /** Signs the one that waits, as the second person. */
  public String sign() {
    reissues.sign(String.valueOf(open));
    return again("certificate.reissue.signed");
  }

  /** Takes the one that waits back. */
  public String withdraw() {
    reissues.withdraw(String.valueOf(open));
    return again("certificate.reissue.withdrawn");
  }

  private String again(String notice) {
    Notices.done(notice);
    return "/certificate/reissue?faces-redirect=true&number="
        + URLEncoder.encode(String.valueOf(number), StandardCharsets.UTF_8);
  }

  /** The certificate. */
  public CertificateView getView() {
    CertificateView shown = view;
    if (shown == null) {
      shown = certificates.view(String.valueOf(number));
      view = shown;
    }
    return shown;
  }

  /** Its re-issues, the newest first. */
  public List<ReissueCard> getCards() {
    List<ReissueCard> shown = cards;
    if (shown == null) {
      shown = reissues.of(String.valueOf(number));
      cards = shown;
    }
    return shown;
  }

  /** Whether one waits for its signature. */
  public boolean isWaiting() {
    return open != null;
  }

  /** Why a certificate is printed once more. */
  public List<ReissueCause> getCauses() {
    return List.of(ReissueCause.values());
  }

  public @Nullable ReissueCause getCause() {
    return cause;
  }

  public void setCause(@Nullable ReissueCause cause) {
    this.cause = cause;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
