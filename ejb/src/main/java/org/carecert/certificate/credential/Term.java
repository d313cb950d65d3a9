package org.carecert.certificate.credential;

import org.jspecify.annotations.Nullable;

/**
 * 术语: the properties of our credentials: their name in JSON and the IRI and datatype that the
 * published contexts give them (W3C Verifiable Credentials 2.0; Open Badges 3.0, context 3.0.3;
 * Bitstring Status List 1.0; Data Integrity 1.0).
 */
enum Term {
  NAME("name", Term.SCHEMA + "name"),
  DESCRIPTION("description", Term.SCHEMA + "description"),
  IN_LANGUAGE("inLanguage", Term.SCHEMA + "inLanguage"),
  ISSUER("issuer", Term.CREDENTIALS + "issuer"),
  VALID_FROM("validFrom", Term.CREDENTIALS + "validFrom", Term.TIME),
  VALID_UNTIL("validUntil", Term.CREDENTIALS + "validUntil", Term.TIME),
  CREDENTIAL_SUBJECT("credentialSubject", Term.CREDENTIALS + "credentialSubject"),
  CREDENTIAL_STATUS("credentialStatus", Term.CREDENTIALS + "credentialStatus"),
  /** The same property: Open Badges allow one status under its own name, and we tell two. */
  SUSPENSION_STATUS("suspensionStatus", Term.CREDENTIALS + "credentialStatus"),
  ACHIEVEMENT("achievement", Term.BADGES + "achievement"),
  IDENTIFIER("identifier", Term.BADGES + "identifier"),
  LICENSE_NUMBER("licenseNumber", Term.BADGES + "licenseNumber"),
  HASHED("hashed", Term.BADGES + "hashed", "https://www.w3.org/2001/XMLSchema#boolean"),
  IDENTITY_HASH("identityHash", Term.BADGES + "identityHash"),
  IDENTITY_TYPE("identityType", Term.BADGES + "identityType"),
  SALT("salt", Term.BADGES + "salt"),
  ACHIEVEMENT_TYPE("achievementType", Term.BADGES + "achievementType"),
  CRITERIA("criteria", Term.BADGES + "Criteria"),
  NARRATIVE("narrative", Term.BADGES + "narrative"),
  FIELD_OF_STUDY("fieldOfStudy", Term.BADGES + "fieldOfStudy"),
  STATUS_PURPOSE("statusPurpose", Term.STATUS + "statusPurpose"),
  STATUS_LIST_INDEX("statusListIndex", Term.STATUS + "statusListIndex"),
  STATUS_LIST_CREDENTIAL("statusListCredential", Term.STATUS + "statusListCredential"),
  ENCODED_LIST("encodedList", Term.STATUS + "encodedList", Term.SECURITY + "multibase"),
  CRYPTOSUITE("cryptosuite", Term.SECURITY + "cryptosuite", Term.SECURITY + "cryptosuiteString"),
  CREATED("created", "http://purl.org/dc/terms/created", Term.TIME),
  VERIFICATION_METHOD("verificationMethod", Term.SECURITY + "verificationMethod"),
  PROOF_PURPOSE("proofPurpose", Term.SECURITY + "proofPurpose");

  /** What the W3C says of credentials. */
  static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";

  /** What it says of lists of states. */
  static final String STATUS = "https://www.w3.org/ns/credentials/status#";

  /** What it says of keys and proofs. */
  static final String SECURITY = "https://w3id.org/security#";

  /** What 1EdTech says of achievements. */
  static final String BADGES = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#";

  private static final String SCHEMA = "https://schema.org/";
  private static final String TIME = "http://www.w3.org/2001/XMLSchema#dateTime";

  private final String key;
  private final String iri;
  private final @Nullable String datatype;

  Term(String key, String iri) {
    this.key = key;
    this.iri = iri;
    this.datatype = null;
  }

  Term(String key, String iri, String datatype) {
    this.key = key;
    this.iri = iri;
    this.datatype = datatype;
  }

  /** Its name in JSON. */
  String key() {
    return key;
  }

  /** Its IRI in RDF. */
  String iri() {
    return iri;
  }

  /** A value of it as a literal of canonical N-Quads. */
  String literal(String value) {
    String quoted = "\"" + NQuads.escaped(value) + "\"";
    return datatype == null ? quoted : quoted + "^^<" + datatype + ">";
  }
}
