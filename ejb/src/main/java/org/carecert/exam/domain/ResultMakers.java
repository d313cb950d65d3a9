package org.carecert.exam.domain;

import java.util.List;
import java.util.Set;
import org.carecert.identity.domain.Caller;

/**
 * 复核回避: who made a person's result in a session and so does not look at it again: who planned,
 * published or assessed, who decided a version of it, and who proposed or put in force a decision
 * on an item or on the person's conduct, or said that the person was absent. A decision that was
 * declined made nothing.
 *
 * @param versions of the person's result
 * @param panel the members of the session's review panel
 * @param succession of the session's assessors: who left marked perhaps
 * @param keys decisions on items of the session
 * @param conduct decisions on conduct in the session
 * @param lifts decisions to lift one on conduct
 * @param absences every version of every absence in the session
 */
public record ResultMakers(
    ExamSession session,
    long personId,
    List<ResultVersion> versions,
    Set<Long> panel,
    Succession succession,
    List<KeyDecision> keys,
    List<Misconduct> conduct,
    List<MisconductLift> lifts,
    List<Absence> absences) {
  public ResultMakers {
    versions = List.copyOf(versions);
    panel = Set.copyOf(panel);
    keys = List.copyOf(keys);
    conduct = List.copyOf(conduct);
    lifts = List.copyOf(lifts);
    absences = List.copyOf(absences);
  }

  /** Whether this officer is one of them. */
  public boolean include(Caller officer) {
    return session.touchedBy(officer.accountId())
        || panel.contains(officer.accountId())
        || succession.left(officer.accountId())
        || versions.stream().anyMatch(v -> v.decidedBy() == officer.accountId())
        || keys.stream().anyMatch(k -> k.madeBy(officer.username()))
        || absences.stream()
            .anyMatch(a -> a.place().personId() == personId && a.saidBy() == officer.accountId())
        || lifts.stream().anyMatch(l -> l.personId() == personId && l.madeBy(officer.username()))
        || conduct.stream().anyMatch(m -> m.personId() == personId && m.madeBy(officer.username()));
  }
}
