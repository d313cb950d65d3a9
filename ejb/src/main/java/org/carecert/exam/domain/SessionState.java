package org.carecert.exam.domain;

/** 场次状态: planned until its results are published. */
public enum SessionState {
  PLANNED,
  PUBLISHED
}
