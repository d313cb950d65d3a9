package org.carecert.exam.domain;

import java.util.List;
import org.carecert.shared.Refusal;

/** 准考结果: who was admitted, and who was not with every reason. */
public record AdmissionReport(List<Admitted> admitted, List<NotAdmitted> refused) {
  public AdmissionReport {
    admitted = List.copyOf(admitted);
    refused = List.copyOf(refused);
  }

  /**
   * Who has a seat.
   *
   * @param row counted from 1
   * @param admission the admission ticket's code
   */
  public record Admitted(int row, String admission, String name, int seat) {}

  /**
   * Who has none, with every reason.
   *
   * @param row counted from 1
   * @param name as the caller wrote it
   */
  public record NotAdmitted(int row, String name, List<Refusal> reasons) {
    public NotAdmitted {
      reasons = List.copyOf(reasons);
    }
  }
}
