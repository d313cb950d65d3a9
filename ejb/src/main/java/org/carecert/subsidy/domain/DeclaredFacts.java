package org.carecert.subsidy.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 申报事实: what the applicant declares and the officer checks on paper; null = not said. Kept with the
 * claim as evidence (DOMAIN rule 48).
 *
 * @param insuranceMonths months of unemployment insurance up to the application day
 * @param insuranceState the state of insurance
 * @param groups the groups at the time of training
 * @param assessmentFeeFen the fee paid for the assessment
 * @param firstTrainingDay the first training day, where the ledger of hours knows none
 */
public record DeclaredFacts(
    @Nullable Integer insuranceMonths,
    @Nullable InsuranceState insuranceState,
    @Nullable Set<Group> groups,
    @Nullable Long assessmentFeeFen,
    @Nullable LocalDate firstTrainingDay) {

  public DeclaredFacts {
    groups = groups == null ? null : Set.copyOf(groups);
  }

  /** Nothing declared. */
  public static DeclaredFacts none() {
    return new DeclaredFacts(null, null, null, null, null);
  }
}
