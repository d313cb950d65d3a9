package org.carecert.subsidy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.carecert.subsidy.domain.Asked;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimState;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Paper;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleCard;

/** A claim in any state, brought there by the verbs that lead to it. */
final class ClaimFixture {
  static final Instant AT = Instant.parse("2025-11-10T02:00:00Z");
  static final LocalDate LAST_PUBLIC_DAY = LocalDate.of(2025, 11, 17);
  static final Paper PAPER =
      new Paper(
          7,
          "S000022240401255000001",
          "SKILL_LEVEL",
          CaseFixture.NURSERY,
          5,
          LocalDate.of(2025, 10, 27),
          "延边州金达莱职业技能评价中心",
          false,
          null,
          true);

  private ClaimFixture() {}

  static Claim in(ClaimState state) {
    Claim claim = draft();
    switch (state) {
      case DRAFTED -> {}
      case SUBMITTED -> handedIn(claim);
      case WITHDRAWN -> claim.withdraw(AT);
      case RETURNED -> handedIn(claim).giveBack(AT);
      case FIRST_REVIEWED -> handedIn(claim).firstReview("hr-clerk", AT);
      case SECOND_REVIEWED -> reviewed(claim);
      case PUBLICISED -> published(claim);
      case OBJECTED -> published(claim).object(AT);
      case APPROVED -> approved(claim);
      case SENT -> sent(claim);
      case PAID -> sent(claim).pay(AT);
      case FAILED -> sent(claim).fail(AT);
      case RECOVERED -> {
        sent(claim).pay(AT);
        claim.recover(false, AT);
      }
    }
    return claim;
  }

  static Claim draft() {
    DeclaredFacts facts = new DeclaredFacts(30, InsuranceState.EMPLOYED, Set.of(), null, null);
    Asked asked =
        new Asked(1, Programme.SKILL_UPGRADE, PAPER.number(), LocalDate.of(2025, 11, 10), facts);
    Claim claim = new Claim("CLAIM-1", asked, PAPER, "candidate-1", AT);
    claim.declare(facts, true);
    return claim;
  }

  static Claim handedIn(Claim claim) {
    claim.submit(entitled(100_000), PAPER, AT);
    return claim;
  }

  static Determination entitled(long fen) {
    RuleCard rule =
        SeededRules.read().stream()
            .filter(known -> known.id().equals("SKILL_UPGRADE-2025"))
            .findFirst()
            .orElseThrow();
    return new Determination(
        Entitlement.ENTITLED, fen, List.of(), rule, LocalDate.of(2025, 11, 10), false, List.of());
  }

  private static Claim reviewed(Claim claim) {
    handedIn(claim).firstReview("hr-clerk", AT);
    claim.secondReview("hr-reviewer", AT);
    return claim;
  }

  private static Claim published(Claim claim) {
    reviewed(claim).publicise(LocalDate.of(2025, 11, 10), LAST_PUBLIC_DAY, AT);
    return claim;
  }

  private static Claim approved(Claim claim) {
    published(claim).approve(LAST_PUBLIC_DAY.plusDays(1), AT);
    return claim;
  }

  private static Claim sent(Claim claim) {
    approved(claim).send(AT);
    return claim;
  }
}
