package org.carecert.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.code.CodeKeys;
import org.carecert.certificate.code.CodedLink;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.shared.Settings;

/** 柜台 · 票面码: writes the code of a certificate and tells with which keys codes are verified. */
@Stateless
@PermitAll
public class PaperCodes {
  private CodeKeys keys;

  @PostConstruct
  void open() {
    keys = CodeKeys.open();
  }

  /** What the code on this face says. */
  public String link(CertificateFace face, String verificationCode) {
    return new CodedLink(Settings.publicAddress(), keys).of(face, verificationCode);
  }

  /** The public keys, former ones too, each a JWK. */
  public List<Map<String, Object>> keys() {
    return keys.published();
  }
}
