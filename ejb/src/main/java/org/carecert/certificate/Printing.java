package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateCopy;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueOrder;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.domain.Reissue;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.NumberStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Refused;
import org.carecert.shared.Settings;
import org.carecert.shared.Texts;
import org.carecert.shared.paper.Attachment;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.signing.KeyRing;

/** 柜台 · 制件: the file of a certificate: drawn, signed by the house, and kept as it is handed out. */
@Stateless
@PermitAll
public class Printing {
  @Inject private CertificateStore certificates;
  @Inject private NumberStore numbers;
  @Inject private Faces faces;
  @Inject private Credentials credentials;
  @Inject private KeyRing keys;

  /** What stands on new certificates but for their numbers, by their grounds. */
  public Map<String, CertificateFace> faces(List<IssueOrder> orders, LocalDate day) {
    IssueOrder any = orders.get(0);
    return faces.all(
        new IssueScope(any.kind(), any.issuerId(), day),
        orders.stream().map(IssueOrder::of).toList());
  }

  /** The same of one with its number, under a print serial of its own. */
  public CertificateFace numbered(CertificateFace face, String number) {
    return face.numbered(number, numbers.printSerial(face.issuedOn()));
  }

  /** Makes the credential and the file of a certificate, the one in the other, and keeps both. */
  public void print(Certificate certificate, CertificateFace face, Instant now) {
    byte[] pdf = file(certificate, face, now);
    certificates.add(new CertificateCopy(certificate.id(), face.printSerial(), pdf, now));
  }

  /** The same for a certificate whose face is known but for its number. */
  public void printFirst(Certificate certificate, CertificateFace unnumbered, Instant now) {
    String serial = numbers.printSerial(CityClock.dayOf(now));
    print(certificate, unnumbered.numbered(certificate.number(), serial), now);
  }

  /**
   * Makes the file once more, with the remark of a re-issue and the same credential in it, in the
   * place of the earlier copy; answers its serial.
   */
  public String printAgain(
      Certificate certificate, CertificateFace issued, Reissue reissue, Instant now) {
    LocalDate day = CityClock.dayOf(now);
    CertificateFace face =
        issued.numbered(certificate.number(), numbers.printSerial(day)).reissued(day);
    CertificateCopy earlier =
        certificates
            .current(certificate.id())
            .orElseThrow(() -> new Refused(CertificateReason.REISSUE_WITHOUT_GROUNDS));
    byte[] pdf = file(certificate, face, now);
    certificates.add(earlier.replacedBy(reissue, face.printSerial(), pdf, now));
    return face.printSerial();
  }

  private byte[] file(Certificate certificate, CertificateFace numbered, Instant now) {
    CertificateFace face = numbered.checkedAt(address(certificate));
    byte[] photo =
        faces
            .photo(certificate.personId())
            .orElseThrow(() -> new Refused(CertificateReason.PHOTO_MISSING));
    Attachment credential =
        new Attachment(
            "credential.json",
            "application/vc",
            Texts.of(
                Language.ZH,
                "certificate",
                "credential.attached",
                Texts.of(Language.ZH, face.kind())),
            credentials.of(certificate, face, now),
            now);
    Binding binding = Binding.PLAIN.with(credential).with(keys.signature(now));
    CertificateFace coded = faces.coded(face, certificate.verificationCode());
    return CertificatePrint.pdf(coded, photo, now, binding);
  }

  /** Where the public checks a certificate. */
  static String address(Certificate certificate) {
    return Settings.publicAddress() + "/certificates/v/" + certificate.verificationCode();
  }
}
