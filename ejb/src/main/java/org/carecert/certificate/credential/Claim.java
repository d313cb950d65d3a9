package org.carecert.certificate.credential;

import org.carecert.certificate.domain.CertificateFace;
import org.carecert.identity.domain.DocumentNumber;

/**
 * 凭证内容: what a credential says: the certificate as it is drawn, and whose it is.
 *
 * @param achieved occupation and level, as the issuer's address has them
 * @param document the holder's document; only its salted hash goes out
 * @param salt this credential's own
 * @param place its place in the lists of states
 */
public record Claim(
    CertificateFace face,
    String achieved,
    DocumentNumber document,
    String salt,
    Issuer issuer,
    int place) {}
