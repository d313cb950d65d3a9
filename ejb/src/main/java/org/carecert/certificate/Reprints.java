package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.Reissue;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * 柜台 · 重印: decides whether a certificate may be printed once more, and prints it: what stood on it
 * when it was issued, with the photo that is kept now.
 */
@Stateless
@PermitAll
public class Reprints {
  @Inject private CertificateStore certificates;
  @Inject private IssuedFaces issued;
  @Inject private IssueGate gate;
  @Inject private Printing printing;

  /** What speaks against a new copy at this moment; empty if nothing. */
  public List<Refusal> refusals(Certificate certificate, Instant now) {
    LocalDate day = CityClock.dayOf(now);
    List<Refusal> found = new ArrayList<>();
    HeldCertificate held = certificates.told(List.of(certificate), now).get(0);
    if (!held.goodOn(day)) {
      found.add(Refusal.of(CertificateReason.REISSUE_NOT_VALID));
    }
    issued
        .of(certificate)
        .ifPresentOrElse(
            face -> found.addAll(gate.again(certificate.personId(), face, day)),
            () -> found.add(Refusal.of(CertificateReason.REISSUE_WITHOUT_GROUNDS)));
    return found;
  }

  /** Prints it; answers the new copy's serial. */
  public String print(Certificate certificate, Reissue reissue, Instant now) {
    CertificateFace face =
        issued
            .of(certificate)
            .orElseThrow(() -> new Refused(CertificateReason.REISSUE_WITHOUT_GROUNDS));
    return printing.printAgain(certificate, face, reissue, now);
  }
}
