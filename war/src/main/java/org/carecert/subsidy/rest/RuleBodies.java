package org.carecert.subsidy.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.shared.CityClock;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.FundLine;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceSpan;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.NewRule;
import org.carecert.subsidy.domain.Once;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.RuleLine;
import org.carecert.subsidy.domain.RuleState;
import org.carecert.subsidy.domain.RuleTerms;
import org.carecert.subsidy.domain.ShortageLine;
import org.carecert.subsidy.domain.ShortageOccupation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bodies about rules, the shortage list and funds. */
final class RuleBodies {
  private RuleBodies() {}

  /** The rules. */
  @Schema(name = "SubsidyRules")
  public record Rules(List<Rule> items) {
    public Rules {
      items = List.copyOf(items);
    }

    static Rules of(List<RuleLine> lines) {
      return new Rules(lines.stream().map(Rule::of).toList());
    }
  }

  /** A dated rule. */
  @Schema(name = "SubsidyRule")
  public record Rule(
      String id,
      Programme programme,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      String citation,
      boolean confirmed,
      RuleState state,
      @Schema(nullable = true) @Nullable String supersedes,
      String proposedBy,
      @Schema(nullable = true) @Nullable String decidedBy,
      Terms terms) {
    static Rule of(RuleLine line) {
      return new Rule(
          line.id(),
          line.programme(),
          line.validFrom(),
          line.validTo(),
          line.citation(),
          line.confirmed(),
          line.state(),
          line.supersedes(),
          line.proposedBy(),
          line.decidedBy(),
          Terms.of(line.terms()));
    }
  }

  /** A proposed rule. */
  @Schema(name = "SubsidyRuleProposal")
  public record Proposal(
      @Schema(required = true) @Nullable Programme programme,
      @Schema(required = true) @Nullable LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      @Schema(required = true) @Nullable String citation,
      @Schema(nullable = true) @Nullable Boolean confirmed,
      @Schema(nullable = true) @Nullable String supersedes,
      @Schema(required = true) @Nullable Terms terms) {
    NewRule rule() {
      return new NewRule(
          programme,
          validFrom,
          validTo,
          citation,
          confirmed,
          supersedes,
          terms == null ? null : terms.terms());
    }
  }

  /** What a rule says; what it does not ask for is null or empty. */
  @Schema(name = "SubsidyTerms")
  public record Terms(
      Fund fund,
      Set<String> certificateKinds,
      Map<Integer, Long> levelFen,
      Map<Integer, Integer> levelHours,
      @Schema(nullable = true) @Nullable Long flatFen,
      @Schema(nullable = true) @Nullable Long feeCapFen,
      @Schema(nullable = true) @Nullable Integer windowMonths,
      List<InsuranceSpan> insurance,
      Set<InsuranceState> insuranceStates,
      Set<Group> groups,
      @Schema(nullable = true) @Nullable Integer yearlyCap,
      @Schema(nullable = true) @Nullable Integer yearlyExtraForShortage,
      @Schema(nullable = true) @Nullable Integer lifetimeCap,
      Once once,
      @Schema(nullable = true) @Nullable Boolean barsLower,
      @Schema(nullable = true) @Nullable Boolean firstPassOnly,
      Set<Programme> exclusiveWith,
      Set<Programme> countsWith,
      @Schema(nullable = true) @Nullable Integer shortageTenths) {
    public Terms {
      // A null inside a list or map is malformed and is told while the body is read.
      certificateKinds = certificateKinds == null ? Set.of() : Set.copyOf(certificateKinds);
      levelFen = levelFen == null ? Map.of() : Map.copyOf(levelFen);
      levelHours = levelHours == null ? Map.of() : Map.copyOf(levelHours);
      insurance = insurance == null ? List.of() : List.copyOf(insurance);
      insuranceStates = insuranceStates == null ? Set.of() : Set.copyOf(insuranceStates);
      groups = groups == null ? Set.of() : Set.copyOf(groups);
      exclusiveWith = exclusiveWith == null ? Set.of() : Set.copyOf(exclusiveWith);
      countsWith = countsWith == null ? Set.of() : Set.copyOf(countsWith);
    }

    RuleTerms terms() {
      return new RuleTerms(
          fund,
          certificateKinds,
          levelFen,
          levelHours,
          flatFen,
          feeCapFen,
          windowMonths,
          insurance,
          insuranceStates,
          groups,
          yearlyCap,
          yearlyExtraForShortage,
          lifetimeCap,
          once,
          Boolean.TRUE.equals(barsLower),
          Boolean.TRUE.equals(firstPassOnly),
          exclusiveWith,
          countsWith,
          shortageTenths);
    }

    static Terms of(RuleTerms terms) {
      return new Terms(
          terms.fund(),
          terms.certificateKinds(),
          terms.levelFen(),
          terms.levelHours(),
          terms.flatFen(),
          terms.feeCapFen(),
          terms.windowMonths(),
          terms.insurance(),
          terms.insuranceStates(),
          terms.groups(),
          terms.yearlyCap(),
          terms.yearlyExtraForShortage(),
          terms.lifetimeCap(),
          terms.once(),
          terms.barsLower(),
          terms.firstPassOnly(),
          terms.exclusiveWith(),
          terms.countsWith(),
          terms.shortageTenths());
    }
  }

  /** The shortage list. */
  @Schema(name = "SubsidyShortageList")
  public record Entries(List<Entry> items) {
    public Entries {
      items = List.copyOf(items);
    }

    static Entries of(List<ShortageLine> lines) {
      return new Entries(lines.stream().map(Entry::of).toList());
    }
  }

  /** An occupation on the shortage list. */
  @Schema(name = "SubsidyShortageEntry")
  public record Entry(
      String id,
      String occupation,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      String citation,
      RuleState state,
      String proposedBy,
      @Schema(nullable = true) @Nullable String decidedBy,
      @Schema(nullable = true) @Nullable OffsetDateTime decidedAt) {
    static Entry of(ShortageLine line) {
      return new Entry(
          line.id(),
          line.occupation(),
          line.validFrom(),
          line.validTo(),
          line.citation(),
          line.state(),
          line.proposedBy(),
          line.decidedBy(),
          line.decidedAt() == null
              ? null
              : OffsetDateTime.ofInstant(line.decidedAt(), CityClock.ZONE));
    }
  }

  /** A proposed entry of the shortage list. */
  @Schema(name = "SubsidyShortageProposal")
  public record NewEntry(
      String occupation,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      String citation) {
    ShortageOccupation entry() {
      return new ShortageOccupation(occupation, validFrom, validTo, citation);
    }
  }

  /** The funds. */
  @Schema(name = "SubsidyFunds")
  public record Funds(List<FundLine> items) {
    public Funds {
      items = List.copyOf(items);
    }
  }

  /** An allotment to a fund; negative = withdrawn. */
  @Schema(name = "SubsidyAllotment")
  public record Allotment(
      @Schema(required = true) @Nullable Long amountFen,
      @Schema(required = true) @Nullable String note) {}
}
