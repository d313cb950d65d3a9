package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carecert.certificate.domain.Certificate;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Holder;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** 柜台 · 票面: puts together what will stand on a certificate, still without number and code. */
@Stateless
@PermitAll
public class Faces {
  @Inject private People people;
  @Inject private Bodies bodies;
  @Inject private Certified certified;
  @Inject private PrintTemplates templates;
  @Inject private PaperCodes codes;

  /** What stands on all certificates of a scope. */
  private record Common(IssueScope scope, PrintTemplate template, BodyCard issuer) {}

  /** The faces of certificates as they would be issued, by the grounds of their cases. */
  public Map<String, CertificateFace> all(IssueScope scope, List<IssueCase> cases) {
    Common common = common(scope, templates.of(scope.kind(), scope.issuerId(), scope.day()));
    people.cards(cases.stream().map(IssueCase::personId).toList()); // read together
    Map<String, Naming> occupations = new HashMap<>();
    Map<String, CertificateFace> faces = new LinkedHashMap<>();
    for (IssueCase of : cases) {
      Naming occupation =
          occupations.computeIfAbsent(
              of.occupation(), what -> certified.naming(of, common.template().second()));
      faces.put(of.ground(), face(common, occupation, of));
    }
    return faces;
  }

  /** The face of one certificate, as it would be issued. */
  public CertificateFace of(IssueScope scope, IssueCase of) {
    return Objects.requireNonNull(all(scope, List.of(of)).get(of.ground()));
  }

  /** The face of a certificate that we issued, by the version that it was printed by. */
  public CertificateFace again(Certificate certificate, Certificate.Issued by, IssueCase of) {
    CertificateKind kind = certificate.kind();
    LocalDate day = certificate.issuedOn();
    Common common =
        common(
            new IssueScope(kind, by.issuerId(), day),
            templates.version(by.templateId(), kind, day));
    return face(common, certified.naming(of, common.template().second()), of);
  }

  private Common common(IssueScope scope, PrintTemplate template) {
    return new Common(scope, template, bodies.card(scope.issuerId()));
  }

  private CertificateFace face(Common common, Naming occupation, IssueCase of) {
    return new CertificateFace(
        common.scope().kind(),
        common.template(),
        "",
        "",
        holder(common.scope().kind(), of.personId()),
        occupation,
        of.level(),
        of.grounds(),
        issuer(common.issuer(), common.template().second()),
        common.scope().day(),
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

  /** Of which of these people there is a photo that can go on it. */
  public Set<Long> photographed(Collection<Long> personIds) {
    return people.photographed(personIds);
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

  private static Naming issuer(BodyCard body, @Nullable Language second) {
    return new Naming(body.name(), second == Language.KO ? body.nameKo() : "");
  }
}
