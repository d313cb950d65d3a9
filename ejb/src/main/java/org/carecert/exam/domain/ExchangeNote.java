package org.carecert.exam.domain;

import org.carecert.shared.Reason;

/** 导入说明的内容: what was left out of a question, or read otherwise than it was meant. */
public enum ExchangeNote implements Reason {
  /** The file was read in an encoding that it does not name. */
  ENCODING_GUESSED,
  /** A category that is no assessment point. */
  CATEGORY_DROPPED,
  /** The question has no code; one was made of its words. */
  CODE_MADE,
  /** Tags that the bank does not know. */
  TAGS_DROPPED,
  /** Feedback and hints. */
  FEEDBACK_DROPPED,
  /** Bold, tables, links and the like; their text stays. */
  MARKUP_DROPPED,
  /** A picture, sound or film. */
  PICTURE_DROPPED,
  /** Markdown stays as it was typed. */
  MARKDOWN_KEPT,
  /** The words of another language. */
  LANGUAGE_DROPPED,
  /** Answers that earn a part of the points. */
  PARTIAL_DROPPED,
  /** Shares of the points are equal here, and a wrong option takes all. */
  WEIGHTS_CHANGED,
  /** Here the order is right or not; parts of it earn nothing. */
  ORDER_WHOLE,
  /** The most points are not given; one was assumed. */
  POINTS_ASSUMED,
  /** Units of a number. */
  UNITS_DROPPED,
  /** Scoring by a program of its own. */
  SCORING_DROPPED,
  /** A text that stands in the answer field beforehand. */
  TEMPLATE_DROPPED,
  /** A file of the package that is no question. */
  FILE_DROPPED,
  /** A point of the outline says something else than before. */
  POINT_CHANGED,
  /** So does a range. */
  RANGE_CHANGED,
  /** What goes out in a sheet, and how it comes back. */
  SHEET_COLUMNS,
  /** Pictures do not go out in this format; only their names do. */
  PICTURES_STAY
}
