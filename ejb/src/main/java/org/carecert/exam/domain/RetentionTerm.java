package org.carecert.exam.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carecert.shared.Refused;

/**
 * 保存期限: how long an archive is kept on one medium.
 *
 * @param until the first day on which it may go, with every prolongation
 * @param given whether two officers have given it up
 */
public record RetentionTerm(ArchiveMedium medium, LocalDate until, boolean given) {

  /** What follows from the rule's day and the decisions on this archive. */
  public static RetentionTerm of(
      ArchiveMedium medium, LocalDate byRule, List<RetentionDecision> decisions) {
    List<RetentionDecision> inForce =
        decisions.stream()
            .filter(d -> d.state() == DecisionState.IN_FORCE && d.medium() == medium)
            .toList();
    LocalDate until =
        inForce.stream()
            .flatMap(d -> Optional.ofNullable(d.keptUntil()).stream())
            .filter(byRule::isBefore)
            .max(LocalDate::compareTo)
            .orElse(byRule);
    boolean given = inForce.stream().anyMatch(d -> d.keptUntil() == null);
    return new RetentionTerm(medium, until, given);
  }

  /**
   * Whether this may be decided on that day.
   *
   * @throws Refused ARCHIVE_GIVEN_UP, ARCHIVE_STILL_KEPT before it may go, RETENTION_NOT_LONGER
   */
  public void check(RetentionWanted wanted, LocalDate today) {
    if (given) {
      throw new Refused(ExamReason.ARCHIVE_GIVEN_UP);
    }
    LocalDate later = wanted.until();
    if (wanted.kind() == RetentionKind.DISPOSE && today.isBefore(until)) {
      throw new Refused(ExamReason.ARCHIVE_STILL_KEPT, until);
    }
    if (wanted.kind() == RetentionKind.PROLONG
        && (later == null || !later.isAfter(until) || !later.isAfter(today))) {
      throw Refused.at("until", ExamReason.RETENTION_NOT_LONGER, until);
    }
  }
}
