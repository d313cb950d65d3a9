package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 轮转表: the lead assessor and every candidate's way through the stations, as drawn.
 *
 * @param lead empty until the lot is drawn
 * @param lot null until then
 */
public record RotationPlan(
    String session, String name, String lead, @Nullable LotLine lot, List<Rotation.Turn> turns) {
  public RotationPlan {
    turns = List.copyOf(turns);
  }
}
