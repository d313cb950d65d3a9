package org.carecert.exam.domain;

import java.util.List;

/**
 * 缺考登记表: who has neither marks nor a declared absence, and which absences stand.
 *
 * @param parts what the caller may say something about
 */
public record AbsenceSheet(
    String session,
    String sessionName,
    List<Part> parts,
    List<UnmarkedLine> unmarked,
    List<AbsenceLine> declared) {
  public AbsenceSheet {
    parts = List.copyOf(parts);
    unmarked = List.copyOf(unmarked);
    declared = List.copyOf(declared);
  }
}
