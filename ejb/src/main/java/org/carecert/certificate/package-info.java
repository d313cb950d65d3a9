/**
 * 证书: certificates: a school certifies a finished training, a filed evaluation organisation a
 * passed examination, a bureau whom its own course or examination found good. The promise: whoever
 * asks gets a paper only if every reason against it was looked for first, the holder agreed to the
 * photo on it, its number was never given to anybody before, and nothing that was said about it is
 * ever taken out again.
 *
 * <p>Encodes 人社鉴发〔2019〕2号 (the number of 22 characters), 人社鉴发〔2021〕1号 (fields and layout) and the
 * rule that a government office issues no skill-level certificate; W3C Verifiable Credentials 2.0,
 * Bitstring Status List 1.0 and Open Badges 3.0 for what strangers verify by program. Fires {@code
 * BatchPrepared}, {@code CertificateIssued}, {@code CertificateStateChanged}, {@code
 * CertificateGrandfathered} and {@code NumberVoided}, {@code NumbersPassedOver}, {@code
 * BatchSigned}, {@code BatchWithdrawn}, {@code PhotoKept}, {@code ReissuePrepared}, {@code
 * ReissueWithdrawn}, {@code CertificateReissued}, {@code CorrectionPrepared}, {@code
 * CorrectionWithdrawn}, {@code CertificateCorrected} {@code TemplateChanged} and {@code
 * PassListChanged}; hears {@code exam}'s {@code ResultSuperseded}, on which a certificate is
 * suspended or taken up again, and its own {@code CertificateIssued}, on which {@code exam} is told
 * the number for its archive.
 *
 * <p>Leaves alone what a certificate is good for: that is the registry's to say.
 */
@org.jspecify.annotations.NullMarked
package org.carecert.certificate;
