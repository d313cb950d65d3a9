package org.carecert.registry.domain;

import org.carecert.shared.Reason;

/** 导入行代码: what is wrong with a row of an import, the names of the public contract. */
public enum ImportCode implements Reason {
  /** The name is missing. */
  NAME_MISSING,
  /** A spreadsheet would take the name for a formula. */
  NAME_IS_FORMULA,
  /** The document's number is in scientific notation: its digits are lost. */
  DOCUMENT_SCIENTIFIC,
  /** The document's birth date lies in the future. */
  BORN_IN_FUTURE,
  /** The document's number is not valid. */
  DOCUMENT_INVALID,
  /** The same document stands in an earlier row. */
  DOCUMENT_TWICE,
  /** The document is recorded under another name. */
  NAME_CONTRADICTS_RECORD,
  /** The number cannot be this certificate's, or is somebody else's. */
  CERTIFICATE_NUMBER_INVALID,
  /** A field holds what it cannot hold. */
  FIELD_INVALID
}
