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
import org.carecert.certificate.NameCorrections;
import org.carecert.certificate.domain.CertificateView;
import org.carecert.certificate.domain.CorrectionCard;
import org.carecert.certificate.domain.CorrectionCause;
import org.carecert.certificate.domain.MatterState;
import org.carecert.certificate.domain.NewCorrection;
import org.carecert.home.page.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The correction of one certificate: one person prepares it here, another one signs it here. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;
  @Inject private NameCorrections corrections;

  private @Nullable String number;
  private @Nullable CorrectionCause cause;
  private @Nullable String name;
  private @Nullable String koreanName;
  private @Nullable String document;
  private @Nullable String decision;
  private @Nullable String open;
  private transient @Nullable CertificateView view;
  private transient @Nullable List<CorrectionCard> cards;

  @PostConstruct
  void open() {
    number = Faces.getRequestParameter("number");
    open =
        getCards().stream()
            .filter(card -> card.state() == MatterState.PREPARED)
            .map(CorrectionCard::code)
            .findFirst()
            .orElse(null);
  }

  /** Prepares it. */
  public String prepare() {
    corrections.prepare(
        String.valueOf(number), new NewCorrection(cause, name, koreanName, document, decision));
    return again("certificate.correction.prepared");
  }

  /** Signs the one that waits, as the second person. */
  public String sign() {
    corrections.sign(String.valueOf(open));
    return again("certificate.correction.signed");
  }

  /** Takes the one that waits back. */
  public String withdraw() {
    corrections.withdraw(String.valueOf(open));
    return again("certificate.correction.withdrawn");
  }

  private String again(String notice) {
    Notices.done(notice);
    return "/certificate/correction?faces-redirect=true&number="
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

  /** Its corrections, the newest first. */
  public List<CorrectionCard> getCards() {
    List<CorrectionCard> shown = cards;
    if (shown == null) {
      shown = corrections.of(String.valueOf(number));
      cards = shown;
    }
    return shown;
  }

  /** Whether one waits for its signature. */
  public boolean isWaiting() {
    return open != null;
  }

  /** Why another name belongs on a certificate. */
  public List<CorrectionCause> getCauses() {
    return List.of(CorrectionCause.values());
  }

  public @Nullable CorrectionCause getCause() {
    return cause;
  }

  public void setCause(@Nullable CorrectionCause cause) {
    this.cause = cause;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getKoreanName() {
    return koreanName;
  }

  public void setKoreanName(@Nullable String koreanName) {
    this.koreanName = koreanName;
  }

  public @Nullable String getDocument() {
    return document;
  }

  public void setDocument(@Nullable String document) {
    this.document = document;
  }

  public @Nullable String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision;
  }
}
