package org.carecert.exam.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 异常信号规则: when an organisation or an assessor is unusual enough to be looked into. Only numbers;
 * what they mean is for the bureau to find out.
 *
 * @param batches so many sessions
 * @param days in so many days
 * @param people how many results or marks a rate needs
 * @param rate percentage points between one organisation's pass rate and that of all others
 * @param seconds between two marks of one assessor, in the middle of all
 * @param severity percentage points between an assessor and those beside him
 */
public record OutlierRules(int batches, int days, int people, int rate, int seconds, int severity) {

  /** 批次: a session. */
  public record Batch(long body, LocalDate day, int sat, int passed, List<Long> assessors) {
    public Batch {
      assessors = List.copyOf(assessors);
    }
  }

  /** 评分记录: when an assessor marked what. */
  public record Marked(long session, Severity.Given given, Instant at) {}

  /** Everything unusual. */
  public List<Outlier> of(List<Batch> sessions, List<Marked> marks) {
    List<Outlier> outliers = new ArrayList<>();
    Map<Long, List<LocalDate>> bodies = new HashMap<>();
    Map<Long, List<LocalDate>> assessors = new HashMap<>();
    for (Batch batch : sessions) {
      bodies.computeIfAbsent(batch.body(), b -> new ArrayList<>()).add(batch.day());
      for (long assessor : batch.assessors()) {
        assessors.computeIfAbsent(assessor, a -> new ArrayList<>()).add(batch.day());
      }
    }
    dense(OutlierKind.BATCHES_OF_BODY, bodies, outliers);
    dense(OutlierKind.BATCHES_OF_ASSESSOR, assessors, outliers);
    rates(sessions, outliers);
    fast(marks, outliers);
    Severity.of(marks.stream().map(Marked::given).toList()).stream()
        .filter(s -> s.marks() >= people && Math.abs(s.tenths()) >= severity * 10)
        .forEach(
            s ->
                outliers.add(
                    Outlier.of(OutlierKind.SEVERITY, s.assessor(), s.tenths() / 10.0, severity)));
    return outliers;
  }

  private void dense(OutlierKind kind, Map<Long, List<LocalDate>> of, List<Outlier> outliers) {
    of.forEach(
        (who, sessions) -> {
          List<LocalDate> sorted = sessions.stream().sorted().toList();
          int most = 0;
          int first = 0;
          for (int last = 0; last < sorted.size(); last++) {
            while (!sorted.get(first).plusDays(days).isAfter(sorted.get(last))) {
              first++;
            }
            most = Math.max(most, last - first + 1);
          }
          if (most >= batches) {
            outliers.add(Outlier.of(kind, who, most, batches));
          }
        });
  }

  private void rates(List<Batch> sessions, List<Outlier> outliers) {
    int allSat = sessions.stream().mapToInt(Batch::sat).sum();
    int allPassed = sessions.stream().mapToInt(Batch::passed).sum();
    sessions.stream()
        .collect(Collectors.groupingBy(Batch::body))
        .forEach(
            (body, own) -> {
              int sat = own.stream().mapToInt(Batch::sat).sum();
              int passed = own.stream().mapToInt(Batch::passed).sum();
              int others = allSat - sat;
              if (sat >= people && others >= people) {
                double his = 100.0 * passed / sat;
                double theirs = 100.0 * (allPassed - passed) / others;
                if (Math.abs(his - theirs) >= rate) {
                  outliers.add(Outlier.of(OutlierKind.PASS_RATE, body, his - theirs, rate));
                }
              }
            });
  }

  private void fast(List<Marked> marks, List<Outlier> outliers) {
    marks.stream()
        .collect(Collectors.groupingBy(m -> m.given().assessor()))
        .forEach(
            (assessor, own) -> {
              List<Long> gaps = gaps(own);
              if (gaps.size() >= people) {
                long middle = gaps.get(gaps.size() / 2);
                if (middle < seconds) {
                  outliers.add(
                      Outlier.of(OutlierKind.MARKING_FAST, assessor, (double) middle, seconds));
                }
              }
            });
  }

  private static List<Long> gaps(List<Marked> own) {
    List<Long> gaps = new ArrayList<>();
    own.stream()
        .collect(Collectors.groupingBy(Marked::session))
        .values()
        .forEach(
            together -> {
              List<Instant> times = together.stream().map(Marked::at).sorted().toList();
              for (int i = 1; i < times.size(); i++) {
                gaps.add(Duration.between(times.get(i - 1), times.get(i)).toSeconds());
              }
            });
    return gaps.stream().sorted().toList();
  }
}
