package org.carecert.certificate.domain;

import org.carecert.organisation.domain.BodyKind;

/**
 * 发证种类: who issues a kind of certificate, and by which numbers (DOMAIN §3.1).
 *
 * @param filed only inside the occupations and levels for which the body is filed
 * @param confirmed false while the source is recalled or missing
 */
public record KindLine(
    CertificateKind kind,
    BodyKind issuer,
    boolean filed,
    Numbering numbering,
    String citation,
    boolean confirmed) {}
