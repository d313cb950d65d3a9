package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.shared.Refusal;

/**
 * 停用试题: an item of a sealed form that should not be sat on a session's day.
 *
 * @param no its number on the form
 * @param code in the bank
 * @param day since when it is known outside or retired, when it was met last, until when it rests,
 *     or when it is to be sat next
 */
public record WornItem(int no, String code, Wear wear, LocalDate day) {
  /** What stands against a form with these items, each by its number with its day. */
  public static List<Refusal> told(List<WornItem> items) {
    List<Refusal> told = new ArrayList<>();
    for (Wear wear : Wear.values()) {
      List<WornItem> such = items.stream().filter(item -> item.wear() == wear).toList();
      if (!such.isEmpty()) {
        told.add(Refusal.at("form", wear.reason(), such.size(), numbers(such)));
      }
    }
    return told;
  }

  /** Whether one of them is known outside: nobody's reason opens such a form. */
  public static boolean known(List<WornItem> items) {
    return items.stream().anyMatch(item -> item.wear() == Wear.COMPROMISED);
  }

  /** The numbers of these items with the day of each. */
  public static String numbers(List<WornItem> items) {
    return items.stream()
        .map(item -> item.no() + " (" + item.day() + ")")
        .collect(Collectors.joining(", "));
  }
}
