package org.carecert.exam.domain;

import java.util.List;

/**
 * 缺考登记申报: of which candidates' part something is said, and why.
 *
 * @param admissions codes of admissions
 */
public record AbsenceWanted(Part part, List<String> admissions, String reason) {
  public AbsenceWanted {
    admissions = List.copyOf(admissions);
  }
}
