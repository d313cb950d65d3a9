package org.carecert.subsidy.rest;

import java.time.LocalDate;
import java.util.Set;
import org.carecert.identity.domain.DocumentType;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is this worker entitled to? */
@Schema(name = "SubsidyQuestion")
public record DeterminationBody(
    @Schema(required = true) @Nullable Programme programme,
    @Schema(required = true) @Nullable Person person,
    @Schema(required = true) @Nullable String certificateNumber,
    @Schema(required = true) @Nullable LocalDate appliedOn,
    @Schema(nullable = true) @Nullable Facts facts) {

  Question question() {
    return new Question(
        programme,
        person == null ? null : person.name(),
        person == null ? null : person.documentType(),
        person == null ? null : person.documentNumber(),
        certificateNumber,
        appliedOn,
        facts == null ? null : facts.declared());
  }

  /** The worker. */
  @Schema(name = "SubsidyPerson")
  public record Person(
      @Schema(required = true) @Nullable String name,
      @Schema(required = true) @Nullable DocumentType documentType,
      @Schema(required = true) @Nullable String documentNumber) {}

  /** What is declared; what is left out is not known. */
  @Schema(name = "SubsidyFacts")
  public record Facts(
      @Schema(nullable = true, minimum = "0", maximum = "1200") @Nullable Integer insuranceMonths,
      @Schema(nullable = true) @Nullable InsuranceState insuranceState,
      @Schema(nullable = true) @Nullable Set<Group> groups,
      @Schema(nullable = true, minimum = "0") @Nullable Long assessmentFeeFen,
      @Schema(
              nullable = true,
              description = "Where the ledger of hours knows none (LIVING_ALLOWANCE)")
          @Nullable LocalDate firstTrainingDay) {

    public Facts {
      groups = groups == null ? null : Set.copyOf(groups);
    }

    DeclaredFacts declared() {
      return new DeclaredFacts(
          insuranceMonths, insuranceState, groups, assessmentFeeFen, firstTrainingDay);
    }

    static Facts of(DeclaredFacts facts) {
      return new Facts(
          facts.insuranceMonths(),
          facts.insuranceState(),
          facts.groups(),
          facts.assessmentFeeFen(),
          facts.firstTrainingDay());
    }
  }
}
