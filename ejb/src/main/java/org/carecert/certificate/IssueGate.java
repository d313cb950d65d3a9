package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.identity.Consented;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.sanction.SanctionLedger;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.shared.Refusal;

/**
 * 柜台 · 发证审查: the one decision whether a certificate may be issued. All of it is asked before a
 * number is taken; every reason is told, the gravest first.
 */
@Stateless
@PermitAll
public class IssueGate {
  @Inject private SanctionLedger sanctions;
  @Inject private IssuedKinds kinds;
  @Inject private CertificateStore certificates;
  @Inject private Faces faces;
  @Inject private Consented consented;
  @Inject private Clock clock;

  /**
   * What speaks against a certificate of this kind by this issuer on this day; empty if nothing.
   */
  public List<Refusal> refusals(CertificateKind kind, long issuerId, IssueCase of, LocalDate day) {
    List<Refusal> found = entitled(kind, issuerId, of, day);
    found.addAll(drawable(faces.of(kind, issuerId, of, day)));
    return found;
  }

  /** The same but for what has no room or no glyph on the paper, which its drawing refuses. */
  public List<Refusal> entitled(CertificateKind kind, long issuerId, IssueCase of, LocalDate day) {
    List<Refusal> found = new ArrayList<>(sanctioned(of.personId(), day));
    certificates
        .byGround(of.ground())
        .ifPresent(c -> found.add(Refusal.of(CertificateReason.ALREADY_ISSUED, c.number())));
    found.addAll(of.missing());
    kinds.refusal(kind, issuerId, of, day).map(Refusal::of).ifPresent(found::add);
    found.addAll(photo(of.personId()));
    return found;
  }

  /**
   * Holds what the decision rests on until the transaction ends: nobody is barred, and nothing is
   * certified or loses its grounds, between the question and the commit.
   */
  public void hold(IssueCase of) {
    sanctions.hold(of.personId());
    certificates.hold(of.ground());
  }

  /** What speaks against printing an issued certificate once more on this day. */
  public List<Refusal> again(long personId, CertificateFace face, LocalDate day) {
    List<Refusal> found = new ArrayList<>(sanctioned(personId, day));
    found.addAll(photo(personId));
    found.addAll(drawable(face));
    return found;
  }

  /** Rule 33: every character has a glyph, every text has room (GB 18030-2022). */
  private static List<Refusal> drawable(CertificateFace face) {
    List<Refusal> missing = CertificatePrint.noGlyph(face);
    return missing.isEmpty() ? CertificatePrint.tooLong(face.unnumbered()) : missing;
  }

  /** Rule 65: whoever is barred or suspended on the day gets no certificate. */
  private List<Refusal> sanctioned(long personId, LocalDate day) {
    return sanctions.inForce(personId, day, clock.instant()).stream()
        .sorted(java.util.Comparator.comparing(s -> s.kind()))
        .map(s -> Refusal.of(SanctionReason.valueOf(s.kind().name()), s.basis()))
        .toList();
  }

  /** Rule 33: a photo, and the person's consent to print it (个人信息保护法 第十三、二十九条). */
  private List<Refusal> photo(long personId) {
    List<Refusal> found = new ArrayList<>();
    if (!faces.photographed(personId)) {
      found.add(Refusal.of(CertificateReason.PHOTO_MISSING));
    }
    if (!consented.to(personId, ConsentKind.PHOTO)) {
      found.add(Refusal.of(CertificateReason.PHOTO_CONSENT_MISSING));
    }
    return found;
  }
}
