package org.carecert.exam.domain;

/** 场次状态: planned until its results are published, or until it is cancelled before anybody sat. */
public enum SessionState {
  PLANNED,
  PUBLISHED,
  CANCELLED
}
