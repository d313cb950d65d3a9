package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 拟定政策: a rule that an officer proposes; what it leaves open is null until it is checked. */
public record NewRule(
    @Nullable Programme programme,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String citation,
    @Nullable Boolean confirmed,
    @Nullable String supersedes,
    @Nullable RuleTerms terms) {

  /** The rule under its code, once it has been checked; what nobody vouched for is unconfirmed. */
  public RuleCard card(String code) {
    return new RuleCard(
        code,
        Objects.requireNonNull(programme),
        Objects.requireNonNull(validFrom),
        validTo,
        Objects.requireNonNull(citation).strip(),
        Boolean.TRUE.equals(confirmed),
        Objects.requireNonNull(terms));
  }
}
