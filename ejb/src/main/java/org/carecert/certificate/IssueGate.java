package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.IssueCase;
import org.carecert.certificate.domain.IssueScope;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.identity.Consented;
import org.carecert.identity.domain.ConsentKind;
import org.carecert.sanction.SanctionLedger;
import org.carecert.sanction.domain.SanctionInForce;
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

  /** What is known of the people of some cases, asked once for all of them. */
  private record Known(
      Map<Long, List<SanctionInForce>> sanctions,
      Set<Long> photographed,
      Set<Long> consenting,
      Map<String, String> issued) {

    /** Rule 65: whoever is barred or suspended on the day gets no certificate. */
    List<Refusal> sanctioned(long personId) {
      return sanctions.getOrDefault(personId, List.of()).stream()
          .sorted(Comparator.comparing(s -> s.kind()))
          .map(s -> Refusal.of(SanctionReason.valueOf(s.kind().name()), s.basis()))
          .toList();
    }

    List<Refusal> already(String ground) {
      String number = issued.get(ground);
      return number == null
          ? List.of()
          : List.of(Refusal.of(CertificateReason.ALREADY_ISSUED, number));
    }

    /** Rule 33: a photo, and the person's consent to print it (个人信息保护法 第十三、二十九条). */
    List<Refusal> photo(long personId) {
      List<Refusal> found = new ArrayList<>();
      if (!photographed.contains(personId)) {
        found.add(Refusal.of(CertificateReason.PHOTO_MISSING));
      }
      if (!consenting.contains(personId)) {
        found.add(Refusal.of(CertificateReason.PHOTO_CONSENT_MISSING));
      }
      return found;
    }
  }

  /** What speaks against a certificate for each of these cases, by its ground; empty if nothing. */
  public Map<String, List<Refusal>> refusals(IssueScope scope, List<IssueCase> cases) {
    Map<String, List<Refusal>> found = entitled(scope, cases);
    faces
        .all(scope, cases)
        .forEach(
            (ground, face) -> found.computeIfPresent(ground, (g, f) -> with(f, drawable(face))));
    return found;
  }

  /** The same but for what has no room or no glyph on the paper, which its drawing refuses. */
  public Map<String, List<Refusal>> entitled(IssueScope scope, List<IssueCase> cases) {
    Known known =
        known(
            cases.stream().map(IssueCase::personId).collect(Collectors.toSet()),
            cases.stream().map(IssueCase::ground).toList(),
            scope.day());
    Map<List<Object>, Optional<CertificateReason>> scopes = new HashMap<>();
    Map<String, List<Refusal>> all = new LinkedHashMap<>();
    for (IssueCase of : cases) {
      List<Refusal> found = new ArrayList<>(known.sanctioned(of.personId()));
      found.addAll(known.already(of.ground()));
      found.addAll(of.missing());
      scopes
          .computeIfAbsent(List.of(of.occupation(), of.level()), key -> kinds.refusal(scope, of))
          .map(Refusal::of)
          .ifPresent(found::add);
      found.addAll(known.photo(of.personId()));
      all.put(of.ground(), found);
    }
    return all;
  }

  private static List<Refusal> with(List<Refusal> found, List<Refusal> more) {
    return Stream.concat(found.stream(), more.stream()).toList();
  }

  private Known known(Collection<Long> people, Collection<String> grounds, LocalDate day) {
    return new Known(
        sanctions.inForce(people, day, clock.instant()),
        faces.photographed(people),
        consented.to(people, ConsentKind.PHOTO),
        certificates.numbersByGround(grounds));
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
    Known known = known(List.of(personId), List.of(), day);
    List<Refusal> found = new ArrayList<>(known.sanctioned(personId));
    found.addAll(known.photo(personId));
    found.addAll(drawable(face));
    return found;
  }

  /** Rule 33: every character has a glyph, every text has room (GB 18030-2022). */
  private static List<Refusal> drawable(CertificateFace face) {
    List<Refusal> missing = CertificatePrint.noGlyph(face);
    return missing.isEmpty() ? CertificatePrint.tooLong(face.unnumbered()) : missing;
  }
}
