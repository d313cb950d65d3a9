package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.standard.domain.PostNeed;
import org.jspecify.annotations.Nullable;

/** 持证要求: the rules about certificates; of several the best counts (rules 31–35, 38, 59). */
final class CertificateRules {
  private CertificateRules() {}

  /** 职业技能: a skill-level or qualification certificate of one of the post's occupations. */
  static Finding vocational(PersonFile file, StandingQuestion question, PostNeed need) {
    List<HeldCertificate> ofKind =
        there(
            file,
            question.asOf(),
            c ->
                c.kind() == CertificateKind.SKILL_LEVEL
                    || c.kind() == CertificateKind.OCCUPATIONAL_QUALIFICATION);
    if (ofKind.isEmpty()) {
      return Finding.not(StandingCode.CERTIFICATE_MISSING, need.citation());
    }
    List<HeldCertificate> ofOccupation =
        ofKind.stream().filter(c -> need.accepts().contains(c.occupation())).toList();
    if (ofOccupation.isEmpty()) {
      return Finding.not(StandingCode.OCCUPATION_NOT_SUITABLE, need.citation());
    }
    List<HeldCertificate> highEnough =
        ofOccupation.stream().filter(c -> reaches(c.level(), need.leastLevel())).toList();
    if (highEnough.isEmpty()) {
      return Finding.not(StandingCode.LEVEL_TOO_LOW, need.citation());
    }
    return best(highEnough, question.asOf(), need.citation());
  }

  /** 岗位培训: the post's own training certificate, issued by the health side. */
  static Finding postTraining(PersonFile file, StandingQuestion question, PostNeed need) {
    List<HeldCertificate> forPost =
        there(
            file,
            question.asOf(),
            c -> c.kind() == CertificateKind.POST_TRAINING && need.accepts().contains(c.post()));
    return forPost.isEmpty()
        ? Finding.not(StandingCode.POST_TRAINING_MISSING, need.citation())
        : best(forPost, question.asOf(), need.citation());
  }

  // What was issued by the day and not replaced by a corrected certificate.
  private static List<HeldCertificate> there(
      PersonFile file, LocalDate asOf, Predicate<HeldCertificate> suitable) {
    return file.standing().stream()
        .filter(c -> !c.issuedOn().isAfter(asOf))
        .filter(c -> c.stateOn(asOf).filter(s -> s != CertificateState.SUPERSEDED).isPresent())
        .filter(suitable)
        .toList();
  }

  private static Finding best(List<HeldCertificate> certificates, LocalDate asOf, String citation) {
    return certificates.stream().map(c -> worth(c, asOf, citation)).max(Finding.BEST).orElseThrow();
  }

  private static Finding worth(HeldCertificate certificate, LocalDate asOf, String citation) {
    StateEvent event = certificate.eventOn(asOf).orElseThrow();
    LocalDate expiresOn = certificate.expiresOn();
    return switch (event.state()) {
      case REVOKED -> Finding.not(StandingCode.CERTIFICATE_REVOKED, event.basis(), event.from());
      case SUSPENDED ->
          Finding.not(StandingCode.CERTIFICATE_SUSPENDED, event.basis(), event.from());
      case VALID, SUPERSEDED ->
          expiresOn != null && expiresOn.isBefore(asOf)
              ? Finding.not(StandingCode.CERTIFICATE_EXPIRED, citation, expiresOn.plusDays(1))
              : Finding.metUntil(Finding.earlier(expiresOn, lastValidDay(certificate, asOf)));
    };
  }

  // The day before a change that is already known.
  private static @Nullable LocalDate lastValidDay(HeldCertificate certificate, LocalDate asOf) {
    return certificate.events().stream()
        .map(StateEvent::from)
        .filter(day -> day.isAfter(asOf))
        .filter(
            day -> certificate.stateOn(day).filter(s -> s != CertificateState.VALID).isPresent())
        .min(LocalDate::compareTo)
        .map(day -> day.minusDays(1))
        .orElse(null);
  }

  private static boolean reaches(@Nullable Integer level, @Nullable Integer least) {
    return least == null || (level != null && level <= least);
  }
}
