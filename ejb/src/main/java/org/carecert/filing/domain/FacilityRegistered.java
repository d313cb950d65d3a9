package org.carecert.filing.domain;

import org.carecert.shared.Fact;

/** 登记信息已推送: the registrar pushed a facility's registration. */
public record FacilityRegistered(long registrationId) implements Fact {
  @Override
  public long subject() {
    return registrationId;
  }
}
