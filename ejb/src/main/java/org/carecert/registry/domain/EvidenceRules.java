package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carecert.standard.domain.Education;
import org.carecert.standard.domain.PostNeed;
import org.jspecify.annotations.Nullable;

/** 佐证要求: the rules about health, record checks, training and education (rules 59, 68). */
final class EvidenceRules {
  // The last good day of what never runs out.
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  private EvidenceRules() {}

  /** 心理健康培训: missing or out of date, the training has to be done. */
  static Finding mentalHealthTraining(PersonFile file, StandingQuestion question, PostNeed need) {
    return judged(
        lastDay(file, EvidenceKind.MENTAL_HEALTH_TRAINING, question, EvidenceRules::asPrinted),
        new Codes(StandingCode.POST_TRAINING_MISSING, StandingCode.POST_TRAINING_MISSING),
        question,
        need);
  }

  /** 保安员证. */
  static Finding guardLicence(PersonFile file, StandingQuestion question, PostNeed need) {
    return judged(
        lastDay(file, EvidenceKind.SECURITY_GUARD_LICENCE, question, EvidenceRules::asPrinted),
        new Codes(StandingCode.CERTIFICATE_MISSING, StandingCode.CERTIFICATE_EXPIRED),
        question,
        need);
  }

  /** 健康合格证: without an end date it runs its months (one year). */
  static Finding health(PersonFile file, StandingQuestion question, PostNeed need) {
    return judged(
        lastDay(
            file,
            EvidenceKind.HEALTH_CERTIFICATE,
            question,
            e ->
                e.expiresOn() == null
                    ? e.issuedOn().plusMonths(question.healthCertificateMonths())
                    : e.expiresOn()),
        new Codes(StandingCode.HEALTH_CERTIFICATE_MISSING, StandingCode.HEALTH_CERTIFICATE_EXPIRED),
        question,
        need);
  }

  /** 违法犯罪记录查询: overdue from the day after its months (未成年人保护法 art. 62). */
  static Finding recordCheck(PersonFile file, StandingQuestion question, PostNeed need) {
    return judged(
        lastDay(
            file,
            EvidenceKind.RECORD_CHECK,
            question,
            e -> {
              LocalDate overdue = e.issuedOn().plusMonths(question.recordCheckMonths());
              LocalDate printed = asPrinted(e);
              return printed.isBefore(overdue) ? printed : overdue;
            }),
        new Codes(StandingCode.RECORD_CHECK_MISSING, StandingCode.RECORD_CHECK_OVERDUE),
        question,
        need);
  }

  /** 学历: the highest one counts. */
  static Finding education(PersonFile file, StandingQuestion question, PostNeed need) {
    Education least = Education.valueOf(need.accepts().get(0));
    boolean high =
        file.evidence().stream()
            .filter(e -> e.kind() == EvidenceKind.EDUCATION)
            .filter(e -> !e.issuedOn().isAfter(question.asOf()))
            .map(EvidenceCard::result)
            .anyMatch(result -> result != null && Education.valueOf(result).atLeast(least));
    return high ? Finding.MET : Finding.not(StandingCode.EDUCATION_MISSING, need.citation());
  }

  /**
   * The last good day of the longest-lasting paper that speaks for him and is newer than the last
   * one that speaks against him; empty if there is none.
   */
  private static Optional<LocalDate> lastDay(
      PersonFile file,
      EvidenceKind kind,
      StandingQuestion question,
      Function<EvidenceCard, LocalDate> lastDay) {
    List<EvidenceCard> there =
        file.evidence().stream()
            .filter(e -> e.kind() == kind && !e.issuedOn().isAfter(question.asOf()))
            .toList();
    LocalDate against =
        there.stream()
            .filter(e -> !e.speaksForHim())
            .map(EvidenceCard::issuedOn)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return there.stream()
        .filter(e -> e.speaksForHim() && e.issuedOn().isAfter(against))
        .map(lastDay)
        .max(Comparator.naturalOrder());
  }

  private static Finding judged(
      Optional<LocalDate> lastDay, Codes codes, StandingQuestion question, PostNeed need) {
    if (lastDay.isEmpty()) {
      return Finding.not(codes.missing(), need.citation());
    }
    LocalDate last = lastDay.get();
    return last.isBefore(question.asOf())
        ? Finding.not(codes.passed(), need.citation(), last.plusDays(1))
        : Finding.metUntil(last.equals(FOR_EVER) ? null : last);
  }

  private static LocalDate asPrinted(EvidenceCard evidence) {
    @Nullable LocalDate expiresOn = evidence.expiresOn();
    return expiresOn == null ? FOR_EVER : expiresOn;
  }

  /** What to say when there is no paper, and when all have run out. */
  private record Codes(StandingCode missing, StandingCode passed) {}
}
