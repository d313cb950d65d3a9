package org.carecert.subsidy.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.BarFound;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.Entitlement;
import org.carecert.subsidy.domain.RuleCard;
import org.carecert.subsidy.domain.Step;
import org.carecert.subsidy.domain.TraceLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The determination with its reasons, its rule and its trace. */
@Schema(name = "SubsidyDetermination")
public record DeterminationAnswer(
    Entitlement decision,
    long amountFen,
    List<ReasonLine> reasons,
    @Schema(nullable = true) @Nullable RuleRef rule,
    List<Trace> trace) {
  public DeterminationAnswer {
    reasons = List.copyOf(reasons);
    trace = List.copyOf(trace);
  }

  static DeterminationAnswer of(Determination determination, Language language) {
    RuleCard rule = determination.rule();
    return new DeterminationAnswer(
        determination.decision(),
        determination.amountFen(),
        determination.reasons().stream().map(found -> ReasonLine.of(found, language)).toList(),
        rule == null ? null : RuleRef.of(rule),
        determination.trace().stream().map(Trace::of).toList());
  }

  /** One reason against it. */
  @Schema(name = "SubsidyReason")
  public record ReasonLine(
      Bar code, @Schema(nullable = true) @Nullable String field, String message, String basis) {
    static ReasonLine of(BarFound found, Language language) {
      return new ReasonLine(
          found.bar(),
          found.field(),
          Texts.of(language, found.bar(), found.args().toArray()),
          found.basis());
    }
  }

  /** The rule applied. */
  @Schema(name = "SubsidyRuleReference")
  public record RuleRef(
      String id,
      String citation,
      LocalDate validFrom,
      @Schema(nullable = true) @Nullable LocalDate validTo,
      boolean confirmed) {
    static RuleRef of(RuleCard rule) {
      return new RuleRef(
          rule.id(), rule.citation(), rule.validFrom(), rule.validTo(), rule.confirmed());
    }
  }

  /** One step of the explanation. */
  @Schema(name = "SubsidyTrace")
  public record Trace(Step step, String value, String parameter, String from) {
    static Trace of(TraceLine line) {
      return new Trace(
          line.step(), line.value().text(), line.parameter().text(), line.from().text());
    }
  }
}
