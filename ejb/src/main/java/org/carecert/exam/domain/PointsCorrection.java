package org.carecert.exam.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * 人工评分更正: what one marker's points for one answer say rightly.
 *
 * @param turn the marker: the first, second or third of this answer
 */
public record PointsCorrection(int itemNo, int turn, int points) {
  /** Refused where one marker's points are corrected twice: which of the two would be right? */
  public static void refuseTwice(List<PointsCorrection> corrections) {
    Set<String> seen = new HashSet<>();
    for (PointsCorrection correction : corrections) {
      if (!seen.add(correction.itemNo() + ":" + correction.turn())) {
        throw Refused.at("points", CommonReason.FIELD_INVALID, "points");
      }
    }
  }
}
