package org.carecert.shared.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.carecert.shared.paper.Evidence;
import org.carecert.shared.paper.FinishedPaper;

/**
 * 长期验证: makes a signed file checkable after its certificates have ended and whoever gave them is
 * gone: a time stamp, where it has none yet, and everything that it is checked with (ETSI EN 319
 * 142-1, B-LT).
 */
public final class LongTerm {
  private final TimeStamps stamps;
  private final RevocationLists lists;

  LongTerm(TimeStamps stamps, RevocationLists lists) {
    this.stamps = stamps;
    this.lists = lists;
  }

  /** Whether there is a time-stamp service, and it answers. */
  public boolean possible() {
    return stamps.reachable();
  }

  /**
   * The same file, checkable for long. Empty if it cannot be made so now: it is not signed, no
   * stamp is to be had, or a revocation list is out of reach.
   */
  public Optional<byte[]> of(byte[] file) {
    List<byte[]> closings = FinishedPaper.closings(file);
    if (closings.isEmpty()) {
      return Optional.empty();
    }
    if (closings.size() > 1 || token(message(closings.get(0))).isPresent()) {
      return provided(file);
    }
    return possible()
        ? provided(FinishedPaper.closed(file, new DocumentTimeStamp(stamps)))
        : Optional.empty();
  }

  private Optional<byte[]> provided(byte[] file) {
    Set<X509CertificateHolder> certificates = new LinkedHashSet<>();
    for (byte[] closing : FinishedPaper.closings(file)) {
      CMSSignedData message = message(closing);
      certificates.addAll(certificates(message));
      token(message).map(LongTerm::certificates).ifPresent(certificates::addAll);
    }
    Map<X500Name, byte[]> found = new LinkedHashMap<>();
    for (X509CertificateHolder certificate : certificates) {
      X500Name issuer = certificate.getIssuer();
      if (!issuer.equals(certificate.getSubject())) {
        lists.of(certificate).ifPresent(list -> found.put(issuer, list));
        if (!found.containsKey(issuer)) {
          return Optional.empty();
        }
      }
    }
    List<byte[]> encoded = certificates.stream().map(LongTerm::encoded).toList();
    Evidence evidence = new Evidence(encoded, List.copyOf(found.values()));
    return Optional.of(FinishedPaper.with(evidence, file));
  }

  private static Collection<X509CertificateHolder> certificates(CMSSignedData message) {
    return message.getCertificates().getMatches(null);
  }

  private static Optional<CMSSignedData> token(CMSSignedData message) {
    AttributeTable table =
        message.getSignerInfos().getSigners().iterator().next().getUnsignedAttributes();
    Attribute stamp =
        table == null ? null : table.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (stamp == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          message(
              stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CMSSignedData message(byte[] encoded) {
    try {
      return new CMSSignedData(encoded);
    } catch (CMSException e) {
      throw new IllegalStateException("no CMS stands in the place of a signature", e);
    }
  }

  private static byte[] encoded(X509CertificateHolder certificate) {
    try {
      return certificate.getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
