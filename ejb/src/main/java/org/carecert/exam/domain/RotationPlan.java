package org.carecert.exam.domain;

import java.util.List;

/** 轮转表: the lead assessor and every candidate's way through the stations, as drawn. */
public record RotationPlan(String session, String name, String lead, List<Rotation.Turn> turns) {
  public RotationPlan {
    turns = List.copyOf(turns);
  }
}
