package org.carecert.exam.domain;

import org.carecert.shared.Reason;

/** 试题文件不予接收的理由: why a file of questions, or one question of it, is not taken. */
public enum ExchangeReason implements Reason {
  /** The file is larger than allowed. */
  FILE_TOO_LARGE(Kind.TOO_LARGE),
  /** The file is none of the known formats. */
  FORMAT_UNKNOWN,
  /** All pictures of an export together are larger than a file that can be imported. */
  PICTURES_TOO_LARGE,
  /** The file's bytes are no text in a known encoding. */
  ENCODING_UNKNOWN,
  /** The XML is not well formed, or too deep. */
  XML_MALFORMED,
  /** A document type could define entities; none is read. */
  XML_DOCTYPE,
  /** The package is damaged. */
  PACKAGE_UNREADABLE,
  /** Unpacked, the package would be far larger than it looks. */
  PACKAGE_BOMB,
  /** The package names a file outside of itself, or one twice. */
  PACKAGE_PATH,
  /** More questions than allowed. */
  TOO_MANY_QUESTIONS,
  /** The file holds no question. */
  NO_QUESTIONS,
  /** A kind of question that the bank does not have. */
  KIND_UNKNOWN,
  /** Braces of the question do not match. */
  BRACES,
  /** The part with the answers cannot be read. */
  ANSWERS_UNREADABLE,
  /** The title of the question is the code of an item, which need not be the same one. */
  TITLE_KNOWN,
  /** The question asks for several answers at once. */
  SEVERAL_PARTS,
  /** Of a single choice more than one option is right. */
  SEVERAL_RIGHT,
  /** No answer is right. */
  NONE_RIGHT,
  /** There is no question text. */
  STEM_MISSING,
  /** A question that people mark says nothing of what to look for. */
  GUIDE_MISSING,
  /** An accepted answer has a wildcard or a bar, which the bank does not have. */
  WILDCARD,
  /** Answers have units, or a tolerance that the bank does not have. */
  TOLERANCE_UNKNOWN,
  /** The manifest names a file that the package does not hold. */
  FILE_MISSING,
  /** No assessment point is given. */
  POINT_MISSING,
  /** No difficulty is given. */
  DIFFICULTY_MISSING,
  /** No source is given. */
  SOURCE_MISSING;

  private final Kind kind;

  ExchangeReason() {
    this(Kind.RULE);
  }

  ExchangeReason(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
