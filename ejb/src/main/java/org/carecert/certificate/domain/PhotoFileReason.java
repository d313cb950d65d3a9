package org.carecert.certificate.domain;

import org.carecert.shared.Reason;

/** 照片包理由: why a file of a school's zip of photos, or the whole zip, is not taken (rule 33). */
public enum PhotoFileReason implements Reason {
  /** No zip, or a damaged one. */
  PHOTO_ZIP_UNREADABLE,
  /** Nothing in it. */
  PHOTO_ZIP_EMPTY,
  /** It unpacks to far more than it holds. */
  PHOTO_ZIP_BOMB,
  /** More files than a cohort can have people. */
  PHOTO_ZIP_TOO_MANY,
  /** The name points out of the zip. */
  PHOTO_NAME_UNSAFE,
  /** What an operating system leaves in zips by itself. */
  PHOTO_SYSTEM_FILE,
  /** Larger than a photo may be. */
  PHOTO_TOO_LARGE,
  /** Neither JPEG nor PNG, or not to be printed. */
  PHOTO_NOT_A_PICTURE,
  /** Nobody of the cohort is meant by the name. */
  PHOTO_OWNER_UNKNOWN,
  /** Several people of the cohort are meant by the name. */
  PHOTO_OWNER_AMBIGUOUS,
  /** An earlier file is this person's already. */
  PHOTO_TWICE
}
