package org.carecert.training.domain;

import org.carecert.shared.Reason;

/**
 * 在线学习理由: why a course or a lesson is refused (DOMAIN rules 9, 10; online training is real-name,
 * measured and checked).
 */
public enum LearningReason implements Reason {
  /** The person is in no cohort that may be taught. */
  NOT_LEARNING(Kind.STATE),
  /** No published course for the cohort's occupation and level. */
  NO_COURSE(Kind.STATE),
  /** The lesson is finished and credited already. */
  LESSON_COMPLETED(Kind.STATE),
  /** The day's online minutes are used up. */
  DAY_FULL(Kind.RULE),
  /** The learning token is missing, wrong or too old. */
  LEARNING_TOKEN_INVALID(Kind.UNKNOWN_CALLER),
  /** The question that is answered has no such choice. */
  CHOICE_UNKNOWN(Kind.RULE),
  /** No file of this name belongs to a lesson. */
  FILE_NAME_UNKNOWN(Kind.RULE),
  /** The file is not what its name says. */
  FILE_CONTENT_WRONG(Kind.RULE),
  /** The file is larger than its kind may be. */
  FILE_TOO_LARGE(Kind.TOO_LARGE),
  /** The picture holds a script or reaches outside. */
  PICTURE_NOT_SAFE(Kind.RULE),
  /** A published lesson never changes. */
  LESSON_PUBLISHED(Kind.STATE),
  /** There is nothing to publish. */
  NOTHING_TO_PUBLISH(Kind.STATE),
  /** The lesson lacks a file that its kind needs. */
  FILE_MISSING(Kind.RULE),
  /** The lesson says that it is longer than its video. */
  LENGTH_NOT_REAL(Kind.RULE),
  /** Two lessons or questions have one code. */
  CODE_TWICE(Kind.RULE);

  private final Kind kind;

  LearningReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
