/**
 * 票面码: the code on a certificate, which anybody verifies without asking us: a link whose fragment
 * is a signed claim (RFC 9052 COSE_Sign1 over RFC 8949 CBOR), small enough to be scanned.
 *
 * <p>Leaves alone: how it is drawn ({@code shared.paper}), who reads it (the page {@code /v}), and
 * whether the certificate still holds, which no paper can know.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.certificate.code;
