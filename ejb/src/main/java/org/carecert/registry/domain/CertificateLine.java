package org.carecert.registry.domain;

import java.time.LocalDate;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/** 证书列表行: a certificate on its holder's page (rule 35). */
public record CertificateLine(
    String number,
    org.carecert.certificate.domain.CertificateKind kind,
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable Post post,
    String issuer,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    CheckState state) {

  /** A certificate as it stands on a day. */
  public static CertificateLine of(HeldCertificate held, LocalDate day) {
    String post = held.post();
    return new CertificateLine(
        held.number(),
        held.kind(),
        held.occupation(),
        held.level(),
        post == null ? null : Post.valueOf(post),
        held.issuerName(),
        held.issuedOn(),
        held.expiresOn(),
        CheckState.of(held, day));
  }
}
