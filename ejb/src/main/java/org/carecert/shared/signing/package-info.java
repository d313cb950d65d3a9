/**
 * 电子签名: signs what the house issues, so that a stranger can check it without us (《中华人民共和国电子签名法》
 * art. 13; ETSI EN 319 142-1, PAdES). BouncyCastle is seen here only; what a PDF is made of is
 * {@link org.carecert.shared.paper}'s to know.
 *
 * <p>Leaves alone whether somebody may issue: a signature says who sealed these bytes, not that
 * they were right to.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.shared.signing;
