package org.carecert.exam.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.shared.Refused;

/**
 * 评分表更正: what one assessor's sheet of a station says rightly.
 *
 * @param assessor the assessor's number on the sheet, from 1
 * @param points by the criterion's code
 */
public record SheetCorrection(String station, int assessor, Map<String, Integer> points) {
  public SheetCorrection {
    points = Map.copyOf(points);
  }

  /** Refused where one sheet is corrected twice: which of the two would be right? */
  public static void refuseTwice(List<SheetCorrection> corrections) {
    Set<String> sheets = new HashSet<>();
    for (SheetCorrection correction : corrections) {
      if (!sheets.add(correction.assessor() + ":" + correction.station())) {
        throw Refused.at(
            "corrections",
            ExamReason.SHEET_TWICE,
            correction.station(),
            String.valueOf(correction.assessor()));
      }
    }
  }
}
