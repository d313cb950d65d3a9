package org.carecert.exam.domain;

import java.util.List;

/** 准考结果: who was admitted, and who was not with every reason. */
public record AdmissionReport(List<Admitted> admitted, List<RejectedRow> refused) {
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
}
