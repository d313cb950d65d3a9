package org.carecert.filing.domain;

import java.util.List;

/**
 * 登记信息接收结果: how many rows were taken in, and which not.
 *
 * @param rejected the bad rows with their number, counted from 1; a bad row never stops a good one
 */
public record RegistrationAnswer(int accepted, List<RejectedRegistration> rejected) {
  public RegistrationAnswer {
    rejected = List.copyOf(rejected);
  }
}
