package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.store.BatchStore;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.identity.PersonNames;
import org.carecert.identity.domain.Naming;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * 柜台 · 原票面: what stands on a certificate that was issued: its grounds, the name of that time, the
 * number whose place it took.
 */
@Stateless
@PermitAll
public class IssuedFaces {
  @Inject private CertificateStore certificates;
  @Inject private BatchStore batches;
  @Inject private Faces faces;
  @Inject private PersonNames names;

  /** The face, still without number and code; empty where it was not issued here. */
  public Optional<CertificateFace> of(Certificate certificate) {
    return certificate.issued().flatMap(by -> of(certificate, by));
  }

  /** The name that stands on it. */
  public Naming name(Certificate certificate) {
    return names
        .of(certificate.personId())
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND))
        .at(certificate.recordedAt());
  }

  private Optional<CertificateFace> of(Certificate certificate, Certificate.Issued by) {
    return Optional.ofNullable(certificate.ground())
        .flatMap(batches::issued)
        .map(BatchRow::prepared)
        .map(of -> asPrinted(faces.again(certificate, by, of), certificate));
  }

  private CertificateFace asPrinted(CertificateFace face, Certificate certificate) {
    Naming printed = name(certificate);
    CertificateFace called = face.called(printed.name(), printed.koreanName());
    return certificates
        .replaced(certificate)
        .map(replaced -> called.replacing(replaced.number()))
        .orElse(called);
  }
}
