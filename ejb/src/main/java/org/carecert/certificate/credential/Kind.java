package org.carecert.certificate.credential;

/** 类型: the classes of things in our credentials, as the published contexts name them. */
enum Kind {
  VERIFIABLE_CREDENTIAL("VerifiableCredential", Term.CREDENTIALS + "VerifiableCredential"),
  /** One class with two names: the context says so. */
  ACHIEVEMENT_CREDENTIAL("AchievementCredential", Term.BADGES + "OpenBadgeCredential"),
  ACHIEVEMENT_SUBJECT("AchievementSubject", Term.BADGES + "AchievementSubject"),
  ACHIEVEMENT("Achievement", Term.BADGES + "Achievement"),
  IDENTITY_OBJECT("IdentityObject", Term.BADGES + "IdentityObject"),
  PROFILE("Profile", Term.BADGES + "Profile"),
  STATUS_LIST_ENTRY("BitstringStatusListEntry", Term.STATUS + "BitstringStatusListEntry"),
  STATUS_LIST_CREDENTIAL(
      "BitstringStatusListCredential", Term.STATUS + "BitstringStatusListCredential"),
  STATUS_LIST("BitstringStatusList", Term.STATUS + "BitstringStatusList"),
  PROOF("DataIntegrityProof", Term.SECURITY + "DataIntegrityProof");

  private final String key;
  private final String iri;

  Kind(String key, String iri) {
    this.key = key;
    this.iri = iri;
  }

  /** Its name in JSON. */
  String key() {
    return key;
  }

  /** Its IRI in RDF. */
  String iri() {
    return iri;
  }
}
