package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 中断: a time in which nobody could work: a pause, an outage, a paper that was taken and given back.
 *
 * @param attempt the one it concerns; null = everybody
 * @param from the millisecond at which it began
 * @param to the millisecond at which it was over
 */
public record Interruption(@Nullable Long attempt, long from, long to) {

  /** Those that concern one attempt alone, by attempt. */
  static Map<Long, List<Interruption>> byAttempt(Collection<Interruption> all) {
    Map<Long, List<Interruption>> own = new HashMap<>();
    for (Interruption each : all) {
      Long one = each.attempt();
      if (one != null) {
        own.computeIfAbsent(one, attempt -> new ArrayList<>()).add(each);
      }
    }
    return own;
  }

  /** Both in their order, what overlaps made one. */
  static List<Interruption> merged(List<Interruption> everybodys, List<Interruption> own) {
    List<Interruption> merged = new ArrayList<>();
    Stream.concat(everybodys.stream(), own.stream())
        .sorted(Comparator.comparingLong(Interruption::from))
        .forEach(each -> add(merged, each));
    return merged;
  }

  private static void add(List<Interruption> merged, Interruption next) {
    int last = merged.size() - 1;
    if (last >= 0 && next.from() <= merged.get(last).to()) {
      Interruption before = merged.get(last);
      merged.set(last, new Interruption(null, before.from(), Math.max(before.to(), next.to())));
    } else {
      merged.add(next);
    }
  }

  /** How much of the time from one millisecond to another they took; they do not overlap. */
  static long taken(Collection<Interruption> lost, long from, long to) {
    return lost.stream()
        .mapToLong(each -> Math.max(0, Math.min(to, each.to()) - Math.max(from, each.from())))
        .sum();
  }
}
