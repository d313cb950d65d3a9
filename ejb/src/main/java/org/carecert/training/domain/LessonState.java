package org.carecert.training.domain;

/** 课时状态: a published version never changes; a change is a new version. */
public enum LessonState {
  DRAFT,
  PUBLISHED
}
