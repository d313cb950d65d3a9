package org.carecert.certificate.credential;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.StatusPurpose;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.CityClock;
import org.carecert.shared.Digests;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;

/**
 * 成就凭证: a certificate as an Open Badges 3.0 AchievementCredential. Its words are Chinese, as the
 * paper's first language is; the number of the holder's document is there as a salted hash alone.
 */
final class Achievements {
  /** Open Badges have one status by its name; the second one gets its own name for the same. */
  private static final Map<String, Object> SECOND_STATUS =
      Map.of(
          Term.SUSPENSION_STATUS.key(),
          new TreeMap<>(Map.of("@id", Term.SUSPENSION_STATUS.iri(), "@type", "@id")));

  private Achievements() {}

  /** What is signed of a claim. */
  static Document of(Claim claim) {
    CertificateFace face = claim.face();
    Thing root =
        Thing.at(face.checkAddress())
            .kinds(Kind.VERIFIABLE_CREDENTIAL, Kind.ACHIEVEMENT_CREDENTIAL)
            .say(Term.NAME, Texts.of(Language.ZH, face.kind()) + " " + face.number())
            .say(Term.ISSUER, issuer(claim))
            .say(Term.VALID_FROM, CredentialPress.time(dayOf(face)))
            .say(Term.CREDENTIAL_SUBJECT, holder(claim))
            .say(Term.CREDENTIAL_STATUS, status(claim, StatusPurpose.REVOCATION))
            .say(Term.SUSPENSION_STATUS, status(claim, StatusPurpose.SUSPENSION));
    return new Document(List.of(Document.CREDENTIALS, Document.BADGES, SECOND_STATUS), root);
  }

  private static Instant dayOf(CertificateFace face) {
    return face.issuedOn().atStartOfDay(CityClock.ZONE).toInstant();
  }

  private static Thing issuer(Claim claim) {
    return Thing.at(claim.issuer().id())
        .kinds(Kind.PROFILE)
        .say(Term.NAME, claim.face().issuer().zh());
  }

  private static Thing holder(Claim claim) {
    Thing name =
        Thing.nameless()
            .kind(Kind.IDENTITY_OBJECT)
            .say(Term.HASHED, false)
            .say(Term.IDENTITY_HASH, claim.face().holder().name())
            .say(Term.IDENTITY_TYPE, "name");
    return Thing.nameless()
        .kinds(Kind.ACHIEVEMENT_SUBJECT)
        .say(Term.IDENTIFIER, List.of(name, document(claim)))
        .say(Term.LICENSE_NUMBER, claim.face().number())
        .say(Term.ACHIEVEMENT, achievement(claim));
  }

  private static Thing document(Claim claim) {
    boolean resident = claim.document().type() == DocumentType.RESIDENT_ID;
    String salted = claim.document().value() + claim.salt();
    return Thing.nameless()
        .kind(Kind.IDENTITY_OBJECT)
        .say(Term.HASHED, true)
        .say(
            Term.IDENTITY_HASH,
            "sha256$" + Digests.sha256Hex(salted.getBytes(StandardCharsets.UTF_8)))
        .say(
            Term.IDENTITY_TYPE,
            resident ? "nationalIdentityNumber" : "ext:foreignPermanentResidentNumber")
        .say(Term.SALT, claim.salt());
  }

  private static Thing achievement(Claim claim) {
    CertificateFace face = claim.face();
    Thing criteria = Thing.nameless().say(Term.NARRATIVE, both("credential.criteria", face));
    return Thing.at(claim.issuer().id() + "#" + face.kind() + "-" + claim.achieved())
        .kinds(Kind.ACHIEVEMENT)
        .say(Term.ACHIEVEMENT_TYPE, type(face.kind()))
        .say(Term.NAME, (face.occupation().zh() + " " + level(Language.ZH, face)).strip())
        .say(Term.DESCRIPTION, both(description(face), face))
        .say(Term.FIELD_OF_STUDY, face.occupation().zh())
        .say(Term.IN_LANGUAGE, Language.ZH.tag())
        .say(Term.CRITERIA, criteria);
  }

  private static String description(CertificateFace face) {
    return face.kind().levelled() ? "credential.description" : "credential.descriptionOnly";
  }

  private static String type(CertificateKind kind) {
    return switch (kind) {
      case SKILL_LEVEL, OCCUPATIONAL_QUALIFICATION, SPECIAL_ABILITY -> "Certification";
      case TRAINING_COMPLETION, POST_TRAINING -> "CertificateOfCompletion";
    };
  }

  private static Thing status(Claim claim, StatusPurpose purpose) {
    String list = claim.issuer().list(purpose);
    return Thing.at(list + "#" + claim.place())
        .kind(Kind.STATUS_LIST_ENTRY)
        .say(Term.STATUS_PURPOSE, purpose.word())
        .say(Term.STATUS_LIST_INDEX, String.valueOf(claim.place()))
        .say(Term.STATUS_LIST_CREDENTIAL, Thing.link(list));
  }

  /** Chinese first, the second language of the paper after it. */
  private static String both(String key, CertificateFace face) {
    String zh = text(Language.ZH, key, face);
    Language second = face.second();
    return second == null ? zh : zh + "\n" + text(second, key, face);
  }

  private static String text(Language language, String key, CertificateFace face) {
    return Texts.of(
        language,
        "certificate",
        key,
        Texts.of(language, face.kind()),
        name(language, face.occupation()),
        level(language, face),
        name(language, face.issuer()));
  }

  private static String name(Language language, CertificateFace.Naming naming) {
    return language == Language.ZH || naming.second().isEmpty() ? naming.zh() : naming.second();
  }

  private static String level(Language language, CertificateFace face) {
    return face.kind().levelled()
        ? Texts.of(language, "certificate", "paper.level." + face.level())
        : "";
  }
}
