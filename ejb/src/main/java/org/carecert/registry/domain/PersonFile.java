package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.sanction.domain.SanctionInForce;
import org.jspecify.annotations.Nullable;

/**
 * 人员档案: everything the decision rests on, as it was known at one moment (rule 58).
 *
 * @param sanctions what holds against him on the day
 * @param sanctionAhead the first later day on which something known will hold, or null
 * @param elsewhere his work at facilities other than the asking one, on the day
 */
public record PersonFile(
    List<SanctionInForce> sanctions,
    @Nullable LocalDate sanctionAhead,
    List<HeldCertificate> certificates,
    List<EvidenceCard> evidence,
    List<EngagementCard> elsewhere) {
  /** Of a person about whom nothing is known. */
  public static final PersonFile EMPTY =
      new PersonFile(List.of(), null, List.of(), List.of(), List.of());

  public PersonFile {
    sanctions = List.copyOf(sanctions);
    certificates = List.copyOf(certificates);
    evidence = List.copyOf(evidence);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The same file with this certificate alone; empty list if he does not hold it. */
  public PersonFile onlyWith(String certificateNumber) {
    return new PersonFile(
        sanctions,
        sanctionAhead,
        certificates.stream().filter(c -> c.number().equals(certificateNumber)).toList(),
        evidence,
        elsewhere);
  }

  /** The certificates that no other one here took the place of: that one answers for every day. */
  public List<HeldCertificate> standing() {
    Set<Long> replaced =
        certificates.stream()
            .map(c -> c.lineage().supersedes())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return certificates.stream().filter(c -> !replaced.contains(c.id())).toList();
  }

  /** The number that stands for this one: itself, or of what took its place. */
  public String standing(String certificateNumber) {
    return certificates.stream()
        .filter(c -> c.number().equals(certificateNumber))
        .flatMap(old -> standing().stream().filter(c -> sameRow(c, old)))
        .map(HeldCertificate::number)
        .findFirst()
        .orElse(certificateNumber);
  }

  private static boolean sameRow(HeldCertificate one, HeldCertificate other) {
    return one.lineage().originalId() == other.lineage().originalId();
  }

  /** The same file without regard to where he works. */
  public PersonFile workingNowhere() {
    return new PersonFile(sanctions, sanctionAhead, certificates, evidence, List.of());
  }

  /** What holds against him, and these certificates alone. */
  public PersonFile onlySanctionsAnd(List<HeldCertificate> these) {
    return new PersonFile(sanctions, sanctionAhead, these, List.of(), List.of());
  }
}
