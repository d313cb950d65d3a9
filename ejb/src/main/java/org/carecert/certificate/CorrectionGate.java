package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.identity.domain.Naming;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refusal;

/**
 * 柜台 · 更正审查: decides whether another name can stand on a certificate in the place of the one on it.
 * All of it is asked before a number is taken.
 */
@Stateless
@PermitAll
public class CorrectionGate {
  @Inject private CertificateStore certificates;
  @Inject private IssuedFaces issued;
  @Inject private IssueGate gate;

  /** What speaks against a successor with this name at this moment; empty if nothing. */
  public List<Refusal> refusals(Certificate certificate, Naming right, Instant now) {
    LocalDate day = CityClock.dayOf(now);
    List<Refusal> found = new ArrayList<>();
    HeldCertificate held = certificates.told(List.of(certificate), now).get(0);
    if (!held.goodOn(day)) {
      found.add(Refusal.of(CertificateReason.CORRECTION_NOT_VALID));
    }
    if (issued.name(certificate).equals(right)) {
      found.add(Refusal.at("name", CertificateReason.NAME_SAME));
    }
    issued
        .of(certificate)
        .map(face -> face.called(right.name(), right.koreanName()))
        .map(face -> face.replacing(certificate.number()))
        .ifPresentOrElse(
            face -> found.addAll(gate.again(certificate.personId(), face, day)),
            () -> found.add(Refusal.of(CertificateReason.CORRECTION_WITHOUT_GROUNDS)));
    return found;
  }

  /** The name that stands on a certificate. */
  public String printedName(Certificate certificate) {
    return issued.name(certificate).name();
  }
}
