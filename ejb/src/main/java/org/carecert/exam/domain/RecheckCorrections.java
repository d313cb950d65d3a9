package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refused;

/**
 * 复核更正: what a reviewer puts right.
 *
 * @param sheets of the practical part or the comprehensive review
 * @param leads what the lead decided there
 * @param points of answers of the theory paper that people marked
 */
public record RecheckCorrections(
    List<SheetCorrection> sheets, List<LeadCorrection> leads, List<PointsCorrection> points) {
  public RecheckCorrections {
    sheets = List.copyOf(sheets);
    leads = List.copyOf(leads);
    points = List.copyOf(points);
  }

  /**
   * Refused where the part has no such marks, or the ground does not reach them: what the machine
   * marks is counted again, and nothing else (province rules on re-checks). Refused, too, where one
   * of the lead's decisions is put right twice.
   */
  public void refuseBeside(RecheckRequest request) {
    boolean onSheets = request.part() != Part.THEORY;
    boolean ofOther = onSheets ? !points.isEmpty() : !sheets.isEmpty() || !leads.isEmpty();
    boolean machine = request.ground() == RecheckGround.ZERO_OR_ABSENT && !points.isEmpty();
    if (ofOther || machine) {
      throw Refused.at("corrections", ExamReason.RECHECK_GROUND);
    }
    LeadCorrection.refuseTwice(leads);
  }
}
