package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.standard.Standards;
import org.carecert.standard.domain.Occupation;
import org.jspecify.annotations.Nullable;

/** 柜台 · 票面: puts together what will stand on a certificate, still without number and code. */
@Stateless
@PermitAll
public class Faces {
  @Inject private People people;
  @Inject private Bodies bodies;
  @Inject private Standards standards;
  @Inject private PrintTemplates templates;
  @Inject private PaperCodes codes;

  /** What a certificate says: who issues what on which ground and day. */
  private record Content(CertificateKind kind, long issuerId, IssueCase of, LocalDate day) {}

  /** The face of a certificate, as it would be issued on a day. */
  public CertificateFace of(CertificateKind kind, long issuerId, IssueCase of, LocalDate day) {
    return face(templates.of(kind, issuerId, day), new Content(kind, issuerId, of, day));
  }

  /** The face of a certificate that we issued, by the version that it was printed by. */
  public CertificateFace again(Certificate certificate, Certificate.Issued by, IssueCase of) {
    CertificateKind kind = certificate.kind();
    LocalDate day = certificate.issuedOn();
    return face(
        templates.version(by.templateId(), kind, day), new Content(kind, by.issuerId(), of, day));
  }

  private CertificateFace face(PrintTemplate template, Content content) {
    Language second = template.second();
    IssueCase of = content.of();
    return new CertificateFace(
        content.kind(),
        template,
        "",
        "",
        holder(content.kind(), of.personId()),
        occupation(of.occupation(), second),
        of.level(),
        of.grounds(),
        issuer(bodies.card(content.issuerId()), second),
        content.day(),
        "",
        null);
  }

  /** The face with the code by which anybody verifies it. */
  public CertificateFace coded(CertificateFace face, String verificationCode) {
    return face.checkedAt(codes.link(face, verificationCode));
  }

  /** The photo that goes on the certificate. */
  public Optional<byte[]> photo(long personId) {
    return people.photo(personId);
  }

  /** Whether there is a photo that can go on it. */
  public boolean photographed(long personId) {
    return people.photographed(personId);
  }

  private Holder holder(CertificateKind kind, long personId) {
    PersonCard card = people.card(personId);
    String number =
        kind == CertificateKind.SKILL_LEVEL
            ? people.document(personId).value()
            : card.maskedNumber();
    return new Holder(
        card.name(), card.koreanName(), Texts.of(Language.ZH, card.documentType()), number);
  }

  private Naming occupation(String code, @Nullable Language second) {
    Occupation occupation = standards.occupation(code).orElseThrow();
    return new Naming(occupation.name(), named(second, occupation.nameKo(), occupation.nameEn()));
  }

  private static Naming issuer(BodyCard body, @Nullable Language second) {
    return new Naming(body.name(), named(second, body.nameKo(), ""));
  }

  private static String named(@Nullable Language second, String korean, String english) {
    if (second == null) {
      return "";
    }
    return second == Language.KO ? korean : english;
  }
}
