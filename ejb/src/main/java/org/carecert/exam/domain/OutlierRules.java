package org.carecert.exam.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 异常信号规则: when an organisation, an assessor or a training provider is unusual enough to be looked
 * into. Only numbers; what they mean is for the bureau to find out.
 *
 * @param batches so many batches; a session outside any batch counts as one
 * @param days in so many days
 * @param people how many results or marks a rate needs
 * @param rate percentage points between one's pass rate and that of all others
 * @param seconds between two marks of one assessor, in the middle of all
 * @param severity percentage points between an assessor and those beside him
 */
public record OutlierRules(int batches, int days, int people, int rate, int seconds, int severity) {

  /** 场次: a session of a batch. */
  public record Held(
      long session,
      long batch,
      long body,
      LocalDate day,
      int sat,
      int passed,
      List<Long> assessors) {
    public Held {
      assessors = List.copyOf(assessors);
    }
  }

  /** 份额: how many sat and passed in a session who belong to somebody: a school, an assessor. */
  public record Share(long who, long session, LocalDate day, int sat, int passed) {}

  /** 评分节奏: the seconds between an assessor's marks, in the middle of so many. */
  public record Pace(long assessor, int gaps, double middle) {}

  /** 评分宽严: the points by which an assessor is milder than those beside him, over so many marks. */
  public record Lean(long assessor, int marks, double points) {}

  /** 所见: what is looked at. */
  public record Seen(List<Held> sessions, List<Share> taught, List<Pace> paces, List<Lean> leans) {
    public Seen {
      sessions = List.copyOf(sessions);
      taught = List.copyOf(taught);
      paces = List.copyOf(paces);
      leans = List.copyOf(leans);
    }
  }

  /** Everything unusual. */
  public List<Outlier> of(Seen seen) {
    Map<Long, List<Share>> bodies = new TreeMap<>();
    Map<Long, List<Share>> assessors = new TreeMap<>();
    List<Share> all = new ArrayList<>();
    Map<Long, Long> batchOf = new HashMap<>();
    for (Held held : seen.sessions()) {
      batchOf.put(held.session(), held.batch());
      all.add(share(held, held.body()));
      add(bodies, share(held, held.body()));
      held.assessors().forEach(assessor -> add(assessors, share(held, assessor)));
    }
    Map<Long, List<Share>> schools = new TreeMap<>();
    seen.taught().forEach(share -> add(schools, share));
    List<Outlier> outliers = new ArrayList<>();
    dense(OutlierKind.BATCHES_OF_BODY, bodies, batchOf, outliers);
    dense(OutlierKind.BATCHES_OF_ASSESSOR, assessors, batchOf, outliers);
    rates(OutlierKind.PASS_RATE, bodies, all, outliers);
    rates(OutlierKind.PASS_RATE_ASSESSOR, assessors, all, outliers);
    rates(OutlierKind.PASS_RATE_PROVIDER, schools, seen.taught(), outliers);
    for (Pace pace : seen.paces()) {
      if (pace.gaps() >= people && pace.middle() < seconds) {
        List<Share> own = assessors.getOrDefault(pace.assessor(), List.of());
        marked(OutlierKind.MARKING_FAST, pace.middle(), seconds, own).ifPresent(outliers::add);
      }
    }
    for (Lean lean : seen.leans()) {
      if (lean.marks() >= people && Math.abs(lean.points()) >= severity) {
        List<Share> own = assessors.getOrDefault(lean.assessor(), List.of());
        marked(OutlierKind.SEVERITY, lean.points(), severity, own).ifPresent(outliers::add);
      }
    }
    return outliers;
  }

  private static Share share(Held held, long who) {
    return new Share(who, held.session(), held.day(), held.sat(), held.passed());
  }

  private static void add(Map<Long, List<Share>> of, Share share) {
    of.computeIfAbsent(share.who(), who -> new ArrayList<>()).add(share);
  }

  private void dense(
      OutlierKind kind,
      Map<Long, List<Share>> of,
      Map<Long, Long> batchOf,
      List<Outlier> outliers) {
    of.forEach(
        (who, sessions) -> {
          List<Share> sorted = sessions.stream().sorted(Comparator.comparing(Share::day)).toList();
          List<Share> most = List.of();
          int found = 0;
          int first = 0;
          for (int last = 0; last < sorted.size(); last++) {
            while (!sorted.get(first).day().plusDays(days).isAfter(sorted.get(last).day())) {
              first++;
            }
            List<Share> within = sorted.subList(first, last + 1);
            int held =
                (int)
                    within.stream()
                        .map(s -> batchOf.getOrDefault(s.session(), s.session()))
                        .distinct()
                        .count();
            if (held > found) {
              found = held;
              most = within;
            }
          }
          if (found >= batches) {
            outliers.add(outlier(kind, found, batches, most));
          }
        });
  }

  private void rates(
      OutlierKind kind, Map<Long, List<Share>> of, Collection<Share> all, List<Outlier> outliers) {
    int allSat = all.stream().mapToInt(Share::sat).sum();
    int allPassed = all.stream().mapToInt(Share::passed).sum();
    of.forEach(
        (who, own) -> {
          int sat = own.stream().mapToInt(Share::sat).sum();
          int passed = own.stream().mapToInt(Share::passed).sum();
          int others = allSat - sat;
          if (sat >= people && others >= people) {
            double apart = 100.0 * passed / sat - 100.0 * (allPassed - passed) / others;
            if (Math.abs(apart) >= rate) {
              outliers.add(outlier(kind, apart, rate, own));
            }
          }
        });
  }

  private static Optional<Outlier> marked(
      OutlierKind kind, double value, int limit, List<Share> own) {
    return own.isEmpty() ? Optional.empty() : Optional.of(outlier(kind, value, limit, own));
  }

  private static Outlier outlier(OutlierKind kind, double value, int limit, List<Share> in) {
    return new Outlier(
        kind,
        in.get(0).who(),
        BigDecimal.valueOf(Math.round(value * 10), 1),
        BigDecimal.valueOf(limit),
        in.stream().map(Share::day).min(Comparator.naturalOrder()).orElseThrow(),
        in.stream().map(Share::day).max(Comparator.naturalOrder()).orElseThrow(),
        in.stream().map(Share::session).distinct().sorted().toList());
  }
}
