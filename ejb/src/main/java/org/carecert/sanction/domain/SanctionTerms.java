package org.carecert.sanction.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 限制期限: kind and days of a sanction (rule 65, 刑法 art. 37-1).
 *
 * @param kind which kind
 * @param startsOn first day
 * @param endsOn last day, or null if it has none
 * @param sentenceEndsOn end of the sentence, for a court's term
 */
public record SanctionTerms(
    SanctionKind kind,
    LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate sentenceEndsOn) {
  private static final int SHORTEST_TERM_YEARS = 3;
  private static final int LONGEST_TERM_YEARS = 5;

  /** Everything that is wrong with these days; empty if nothing is. */
  public List<Refusal> faults() {
    List<Refusal> faults = new ArrayList<>();
    if (kind.forLife() && endsOn != null) {
      faults.add(Refusal.at("endsOn", SanctionReason.LIFETIME_HAS_NO_END));
    }
    if (kind == SanctionKind.COURT_TERM) {
      courtTerm(faults);
    }
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      faults.add(Refusal.at("endsOn", SanctionReason.ENDS_BEFORE_START));
    }
    return faults;
  }

  private void courtTerm(List<Refusal> faults) {
    if (sentenceEndsOn == null) {
      faults.add(Refusal.at("sentenceEndsOn", SanctionReason.SENTENCE_END_MISSING));
    } else if (endsOn == null
        || endsOn.isBefore(sentenceEndsOn.plusYears(SHORTEST_TERM_YEARS))
        || endsOn.isAfter(sentenceEndsOn.plusYears(LONGEST_TERM_YEARS))) {
      faults.add(Refusal.at("endsOn", SanctionReason.TERM_NOT_THREE_TO_FIVE_YEARS));
    }
  }
}
