package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carecert.sanction.domain.SanctionEffect;
import org.carecert.sanction.domain.SanctionInForce;
import org.carecert.standard.domain.PostNeed;
import org.jspecify.annotations.Nullable;

/**
 * 任职资格判定: the one decision function of the product. Verifications, filings, pages, subsidies and
 * the public check all come here; it knows only what it is given.
 */
public final class StandingRules {
  /** One facility at a time: 国卫人口发〔2019〕58号, and the filing rule against listed-only staff. */
  public static final String ONE_FACILITY = "国卫办人口发〔2019〕25号；一人一岗备案";

  private StandingRules() {}

  /** Judges a person's file against a post. */
  public static Decision judge(PersonFile file, StandingQuestion question) {
    List<Finding> findings = new ArrayList<>();
    findings.add(notBarred(file));
    for (PostNeed need : question.needs()) {
      findings.add(met(need, file, question));
    }
    findings.add(notElsewhere(file));
    return decided(findings);
  }

  /** 从业禁止: nobody who is banned or suspended works with children (rules 65, 67). */
  private static Finding notBarred(PersonFile file) {
    List<DecisionReason> reasons = file.sanctions().stream().map(StandingRules::reason).toList();
    LocalDate ahead = file.sanctionAhead();
    return new Finding(reasons, ahead == null ? null : ahead.minusDays(1));
  }

  /** 岗位要求: one need of the post, by its kind (rule 59). */
  private static Finding met(PostNeed need, PersonFile file, StandingQuestion question) {
    return switch (need.needs()) {
      case VOCATIONAL -> CertificateRules.vocational(file, question, need);
      case POST_TRAINING -> CertificateRules.postTraining(file, question, need);
      case MENTAL_HEALTH_TRAINING -> EvidenceRules.mentalHealthTraining(file, question, need);
      case EDUCATION -> EvidenceRules.education(file, question, need);
      case SECURITY_GUARD_LICENCE -> EvidenceRules.guardLicence(file, question, need);
      case RECORD_CHECK -> EvidenceRules.recordCheck(file, question, need);
      case HEALTH_CERTIFICATE -> EvidenceRules.health(file, question, need);
    };
  }

  /** 一人一岗: at most one full-time engagement (rule 58). */
  private static Finding notElsewhere(PersonFile file) {
    return file.elsewhere().stream()
        .map(EngagementCard::from)
        .min(Comparator.naturalOrder())
        .map(from -> Finding.not(StandingCode.ENGAGED_ELSEWHERE, ONE_FACILITY, from))
        .orElse(Finding.MET);
  }

  private static Decision decided(List<Finding> findings) {
    List<DecisionReason> reasons =
        findings.stream()
            .flatMap(finding -> finding.reasons().stream())
            .sorted(Comparator.comparing(DecisionReason::code))
            .distinct()
            .toList();
    if (!reasons.isEmpty()) {
      return new Decision(Outcome.NOT_ELIGIBLE, null, reasons);
    }
    @Nullable LocalDate validUntil = null;
    for (Finding finding : findings) {
      validUntil = Finding.earlier(validUntil, finding.lastGoodDay());
    }
    return new Decision(Outcome.ELIGIBLE, validUntil, List.of());
  }

  private static DecisionReason reason(SanctionInForce sanction) {
    StandingCode code =
        sanction.kind() == SanctionEffect.BARRED ? StandingCode.BARRED : StandingCode.SUSPENDED;
    return new DecisionReason(code, sanction.basis(), sanction.since());
  }
}
