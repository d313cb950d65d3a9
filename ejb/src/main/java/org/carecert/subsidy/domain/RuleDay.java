package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 适用日期: which day chooses the rule (DOMAIN rule 39: by the fact's date that the rule names). */
public enum RuleDay {
  /** The day of the application. */
  APPLICATION,
  /** The first training day, or the certificate's issue day where none is known. */
  TRAINING_OR_ISSUE,
  /** The first training day; where it is not known, nothing can be said. */
  TRAINING;

  /** The day itself, or null where it is not known. */
  public @Nullable LocalDate of(Situation situation) {
    return switch (this) {
      case APPLICATION -> situation.appliedOn();
      case TRAINING_OR_ISSUE ->
          situation.training().firstDay() == null
              ? situation.paper().issuedOn()
              : situation.training().firstDay();
      case TRAINING ->
          situation.training().firstDay() == null
              ? situation.facts().firstTrainingDay()
              : situation.training().firstDay();
    };
  }

  /** The day by which each programme's rule is chosen; the notices have not varied in this. */
  public static RuleDay of(Programme programme) {
    return switch (programme) {
      case SKILL_UPGRADE, ASSESSMENT -> APPLICATION;
      case TRAINING -> TRAINING_OR_ISSUE;
      case LIVING_ALLOWANCE -> TRAINING;
    };
  }
}
