package org.carecert.subsidy.domain;

import java.time.LocalDate;
import org.carecert.shared.Require;
import org.jspecify.annotations.Nullable;

/** 咨询内容检查: what must be there and what cannot be, field by field. */
public final class QuestionCheck {
  // Days outside are typing errors; the database would not keep the wildest of them.
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
  private static final int MOST_MONTHS = 1_200;
  private static final long MOST_FEE_FEN = 1_000_000_000_000L;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NUMBER = 64;

  private QuestionCheck() {}

  /** Throws everything that is wrong with a question. */
  public static void check(Question question) {
    Require require =
        new Require()
            .present("programme", question.programme())
            .text("person.name", question.name(), LONGEST_NAME)
            .present("person.documentType", question.documentType())
            .text("person.documentNumber", question.documentNumber(), LONGEST_NUMBER)
            .text("certificateNumber", question.certificateNumber(), LONGEST_NUMBER)
            .present("appliedOn", question.appliedOn());
    day(require, "appliedOn", question.appliedOn());
    facts(require, question.facts());
    require.check();
  }

  /** What is wrong with declared facts. */
  public static void facts(Require require, @Nullable DeclaredFacts facts) {
    if (facts == null) {
      return;
    }
    if (facts.insuranceMonths() != null) {
      require.between("facts.insuranceMonths", facts.insuranceMonths(), 0, MOST_MONTHS);
    }
    if (facts.assessmentFeeFen() != null) {
      require.between("facts.assessmentFeeFen", facts.assessmentFeeFen(), 0, MOST_FEE_FEN);
    }
    day(require, "facts.firstTrainingDay", facts.firstTrainingDay());
  }

  /** A day that may be missing, but if there is not beyond all sense. */
  public static void day(Require require, String field, @Nullable LocalDate day) {
    if (day != null) {
      require.holds(field, !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }
  }
}
