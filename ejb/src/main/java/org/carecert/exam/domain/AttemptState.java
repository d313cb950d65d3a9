package org.carecert.exam.domain;

/** 作答状态: running, or finished by hand-in or by the bell. */
public enum AttemptState {
  RUNNING,
  FINISHED
}
