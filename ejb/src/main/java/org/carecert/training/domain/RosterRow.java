package org.carecert.training.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.standard.domain.Education;
import org.jspecify.annotations.Nullable;

/**
 * 名册行: one row of a roster as it was understood (实名制培训).
 *
 * @param number the row below the header, from 1
 * @param document null unless the number is valid
 * @param refusals why it is not accepted, the gravest first; empty = accepted
 */
public record RosterRow(
    int number,
    String name,
    @Nullable String koreanName,
    @Nullable DocumentNumber document,
    @Nullable String phone,
    @Nullable Education education,
    @Nullable TraineeGroup group,
    List<Refusal> refusals) {
  public RosterRow {
    refusals =
        refusals.stream()
            .sorted(Comparator.comparing((Refusal r) -> (RosterReason) r.reason()))
            .toList();
  }

  /** Whether the row is good. */
  public boolean accepted() {
    return refusals.isEmpty();
  }

  /** The gravest reason, or null. */
  public @Nullable Reason gravest() {
    return refusals.isEmpty() ? null : refusals.get(0).reason();
  }

  /** The row with one more reason against it. */
  public RosterRow against(Refusal refusal) {
    List<Refusal> more = new ArrayList<>(refusals);
    more.add(refusal);
    return new RosterRow(number, name, koreanName, document, phone, education, group, more);
  }
}
