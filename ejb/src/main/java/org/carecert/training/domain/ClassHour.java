package org.carecert.training.domain;

/** 学时: one class hour of 45 minutes (rule 9). */
public final class ClassHour {
  /** Minutes of one class hour. */
  public static final int MINUTES = 45;

  private ClassHour() {}
}
