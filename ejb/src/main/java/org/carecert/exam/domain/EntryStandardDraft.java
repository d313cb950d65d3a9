package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.shared.Refusal;
import org.carecert.standard.domain.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * 申报条件内容: entry conditions of an occupation and level from a day on.
 *
 * @param confirmed false while the source is recalled or missing
 */
public record EntryStandardDraft(
    ExamScope scope,
    LocalDate validFrom,
    EntryConditions conditions,
    String citation,
    boolean confirmed) {
  private static final int MOST = 12;

  /**
   * What stands against entering it: a day that has begun keeps what was answered for it, unless
   * nothing was on record.
   *
   * @param present the first day of the newest that are in force; none = none are
   */
  public List<Refusal> faults(
      @Nullable Occupation occupation, @Nullable LocalDate present, LocalDate today) {
    List<Refusal> faults = new ArrayList<>();
    if (occupation == null || !occupation.hasLevel(scope.level())) {
      faults.add(Refusal.at("level", ExamReason.ENTRY_SCOPE_UNKNOWN));
    }
    int size = conditions.all().size();
    if (size == 0
        || size > MOST
        || !conditions.all().stream().allMatch(each -> each.sound(scope.level()))) {
      faults.add(Refusal.at("conditions", ExamReason.ENTRY_STANDARD_INVALID));
    }
    if (present != null && !(validFrom.isAfter(present) && validFrom.isAfter(today))) {
      faults.add(Refusal.at("validFrom", ExamReason.ENTRY_STANDARD_EARLIER, present));
    }
    return faults;
  }
}
