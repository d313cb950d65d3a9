package org.carecert.training.domain;

/**
 * 课时文件卡: a file of a version of a lesson.
 *
 * @param digest SHA-256 of its bytes
 */
public record LessonFileCard(String name, String mediaType, int size, String digest) {

  /** All of it. */
  public LessonRange all() {
    return new LessonRange(0, size - 1L);
  }

  /** The entity tag under which it is given out. */
  public String etag() {
    return '"' + digest.substring(0, 32) + '"';
  }
}
