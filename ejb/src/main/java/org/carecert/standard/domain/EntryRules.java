package org.carecert.standard.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Refusal;

/**
 * 录入规则: what may be entered beside what is known: a later row ends the present one, none is changed
 * (国务院办公厅 notices; local rules).
 */
public final class EntryRules {
  private EntryRules() {}

  /** What is wrong with a new value of a parameter, beside every row that stands. */
  public static List<Refusal> parameter(
      ParameterKind kind, List<Parameter> standing, Parameter wanted, LocalDate today) {
    List<Refusal> faults = new ArrayList<>(kind.against(wanted.value()).stream().toList());
    standing.stream()
        .filter(row -> row.key().equals(wanted.key()))
        .map(Parameter::validFrom)
        .max(Comparator.naturalOrder())
        .ifPresent(last -> faults.addAll(later(wanted.validFrom(), last, today)));
    return faults;
  }

  /** A key that no parameter has. */
  public static List<Refusal> unknown(String key) {
    return List.of(Refusal.at("key", StandardReason.UNKNOWN_PARAMETER, key));
  }

  /** What is wrong with saying that a year is entered whole; days that wait are no days yet. */
  public static List<Refusal> year(
      List<CalendarDay> days, Set<Integer> complete, int year, long waiting) {
    if (complete.contains(year)) {
      return List.of(Refusal.at("year", StandardReason.YEAR_COMPLETE, String.valueOf(year)));
    }
    if (waiting > 0) {
      return List.of(Refusal.at("year", StandardReason.DAYS_WAIT, String.valueOf(year), waiting));
    }
    return days.stream().noneMatch(day -> day.day().getYear() == year)
        ? List.of(Refusal.at("year", StandardReason.YEAR_EMPTY, String.valueOf(year)))
        : List.of();
  }

  /** What is wrong with a day that is known already as it is wanted. */
  public static List<Refusal> day(List<CalendarDay> days, CalendarDay wanted) {
    return days.contains(wanted) ? List.of(Refusal.at("day", StandardReason.DAY_KNOWN)) : List.of();
  }

  /** What is wrong with a least level, beside every need of the post that stands. */
  public static List<Refusal> leastLevel(List<PostNeed> needs, LeastLevel wanted, LocalDate today) {
    List<LocalDate> starts =
        needs.stream()
            .filter(need -> need.post() == wanted.post())
            .filter(need -> need.needs() == PostNeed.Kind.VOCATIONAL)
            .map(PostNeed::validFrom)
            .sorted()
            .toList();
    return starts.isEmpty()
        ? List.of(Refusal.at("post", StandardReason.NO_CERTIFICATE_NEEDED, wanted.post()))
        : later(wanted.validFrom(), starts.get(starts.size() - 1), today);
  }

  /** What is wrong with taking back what was entered: only what has not begun is free. */
  public static List<Refusal> withdrawal(ProposalLine entered, LocalDate today) {
    if (!entered.stands()) {
      return List.of(Refusal.of(StandardReason.NOTHING_TO_WITHDRAW));
    }
    return entered.begun(today)
        ? List.of(Refusal.of(StandardReason.BEGUN_ALREADY, entered.validFrom()))
        : List.of();
  }

  // What was answered for a day that has begun must be answered again (CONTRACTS, byte for byte).
  private static List<Refusal> later(LocalDate wanted, LocalDate present, LocalDate today) {
    if (!wanted.isAfter(present)) {
      return List.of(Refusal.at("validFrom", StandardReason.EARLIER_THAN_PRESENT, present));
    }
    return wanted.isAfter(today)
        ? List.of()
        : List.of(Refusal.at("validFrom", StandardReason.DAY_PASSED, wanted));
  }
}
