package org.carecert.training.domain;

/** 课时形式: what a lesson is made of (培训大纲: 线上理论). */
public enum LessonKind {
  /** A video with captions, a picture and a text. */
  VIDEO,
  /** A text, perhaps with a picture. */
  READING
}
