package org.carecert.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.subsidy.domain.Asked;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.EntitlementPolicy;
import org.carecert.subsidy.domain.Paper;
import org.carecert.subsidy.domain.PastClaim;
import org.carecert.subsidy.domain.Purse;
import org.carecert.subsidy.domain.RuleBook;
import org.carecert.subsidy.domain.Situation;
import org.carecert.subsidy.domain.SubsidyRule;
import org.carecert.subsidy.store.ClaimStore;
import org.carecert.subsidy.store.FundStore;
import org.carecert.subsidy.store.RuleStore;
import org.jspecify.annotations.Nullable;

/** 柜台 · 资格认定: the counter where this feature's desks let the one policy decide. */
@Stateless
@PermitAll
public class Entitlements {
  @Inject private Circumstances circumstances;
  @Inject private RuleStore rules;
  @Inject private ClaimStore claims;
  @Inject private FundStore funds;

  /** What a person would be entitled to with one of his certificates. */
  public Determination determine(Asked asked) {
    return circumstances
        .certificate(asked.personId(), asked.certificateNumber())
        .map(held -> EntitlementPolicy.determine(situation(asked, held, null), rules.book()))
        .orElseGet(() -> noMatch(asked));
  }

  /** The answer where nobody or nothing is found. */
  public Determination noMatch(Asked asked) {
    return EntitlementPolicy.noMatch(asked.programme(), asked.appliedOn(), rules.book());
  }

  /**
   * A claim judged anew, itself not counted; under way, it keeps the rule it was handed in under,
   * and what took its certificate's place stands for that.
   */
  public Determination again(Claim claim) {
    Asked asked = claim.asked();
    return held(claim)
        .map(held -> EntitlementPolicy.determine(situation(asked, held, claim), bookFor(claim)))
        .orElseGet(() -> noMatch(asked));
  }

  /** The certificate as a subsidy looks at it; empty if it is not the person's. */
  public Optional<Paper> paper(Asked asked) {
    return circumstances
        .certificate(asked.personId(), asked.certificateNumber())
        .map(held -> circumstances.paper(asked.personId(), held, asked.appliedOn()));
  }

  private Optional<HeldCertificate> held(Claim claim) {
    Asked asked = claim.asked();
    return claim.state().reserves()
        ? circumstances.standing(asked.personId(), asked.certificateNumber())
        : circumstances.certificate(asked.personId(), asked.certificateNumber());
  }

  private RuleBook bookFor(Claim claim) {
    RuleBook today = rules.book();
    return Optional.ofNullable(claim.ruleCode())
        .filter(code -> claim.state().reserves())
        .flatMap(rules::rule)
        .map(SubsidyRule::card)
        .map(rule -> new RuleBook(List.of(rule), today.shortage()))
        .orElse(today);
  }

  private Situation situation(Asked asked, HeldCertificate held, @Nullable Claim own) {
    List<PastClaim> past =
        claims.of(asked.personId()).stream()
            .filter(claim -> claim.live() && (own == null || claim.id() != own.id()))
            .map(Claim::past)
            .toList();
    return new Situation(
        asked.programme(),
        asked.appliedOn(),
        asked.facts(),
        circumstances.paper(asked.personId(), held, asked.appliedOn()),
        circumstances.training(asked.personId(), held),
        circumstances.prohibitions(asked.personId(), asked.appliedOn()),
        circumstances.higherHeld(asked.personId(), held, asked.appliedOn()),
        past,
        purse(own));
  }

  /** What the funds hold for him: what his own claim has reserved is still there for it. */
  private Purse purse(@Nullable Claim own) {
    Purse purse = funds.purse();
    boolean holds = own != null && own.state().reserves() && own.state() != ClaimState.RECOVERED;
    return own != null && holds ? purse.plus(own.fund(), own.amountFen()) : purse;
  }
}
