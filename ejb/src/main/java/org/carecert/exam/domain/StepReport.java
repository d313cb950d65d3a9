package org.carecert.exam.domain;

import java.util.List;

/**
 * 审定结果: what came of steps for many items. One that may not go stops no other.
 *
 * @param taken how many went
 * @param refused those that did not, with every reason; the row is their place in the list
 * @param sessions unpublished sessions whose forms hold what is now known outside
 * @param anew planned sessions whose paper was released and has to be released anew
 */
public record StepReport(
    int taken, List<RejectedRow> refused, List<LeakedSession> sessions, List<LeakedSession> anew) {
  public StepReport {
    refused = List.copyOf(refused);
    sessions = List.copyOf(sessions);
    anew = List.copyOf(anew);
  }
}
