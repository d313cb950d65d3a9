package org.carecert.standard.domain;

import org.carecert.shared.Fact;

/** 参数变更: a dated number or the calendar was entered (国务院办公厅 notices; local rules). */
public record ParameterChanged(long parameterId, String key) implements Fact {
  @Override
  public long subject() {
    return parameterId;
  }
}
