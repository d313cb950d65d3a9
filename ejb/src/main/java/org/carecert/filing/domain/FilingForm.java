package org.carecert.filing.domain;

import java.util.List;

/**
 * 备案书: what a facility files, complete in form; whether it is enough is for the findings to say.
 */
public record FilingForm(
    FacilityLine facility,
    List<ClassLine> classes,
    List<StaffLine> staff,
    List<MaterialLine> materials) {
  public FilingForm {
    classes = List.copyOf(classes);
    staff = List.copyOf(staff);
    materials = List.copyOf(materials);
  }

  /** All places of all classes. */
  public int places() {
    return classes.stream().mapToInt(ClassLine::places).sum();
  }
}
