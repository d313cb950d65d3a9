package org.carecert.exam.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carecert.shared.Refused;

/** 裁定更正: what the lead's decision at a station says rightly. */
public record LeadCorrection(String station, int points) {

  /** Refused where one decision is corrected twice: which of the two would be right? */
  static void refuseTwice(List<LeadCorrection> corrections) {
    Set<String> stations = new HashSet<>();
    for (LeadCorrection correction : corrections) {
      if (!stations.add(correction.station())) {
        throw Refused.at("leads", ExamReason.LEAD_TWICE, correction.station());
      }
    }
  }
}
