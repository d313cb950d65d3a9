package org.carecert.certificate.domain;

/**
 * 签发指令: one signed row: who issues what for whom, and who signed it.
 *
 * @param signer the account that signed
 */
public record IssueOrder(
    long rowId, CertificateKind kind, long issuerId, String source, long signer, IssueCase of) {

  /** The same order on the case as it stands now. */
  public IssueOrder on(IssueCase now) {
    return new IssueOrder(rowId, kind, issuerId, source, signer, now);
  }

  /** What the certificate says, under the number on its face. */
  public ImportedCertificate content(CertificateFace face) {
    boolean post = kind == CertificateKind.POST_TRAINING;
    return new ImportedCertificate(
        of.personId(),
        kind,
        face.number(),
        post ? null : of.occupation(),
        kind.levelled() ? of.level() : null,
        post ? of.occupation() : null,
        face.issuer().zh(),
        face.issuedOn(),
        null);
  }
}
