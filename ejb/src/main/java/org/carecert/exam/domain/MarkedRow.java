package org.carecert.exam.domain;

import java.util.Map;

/**
 * 评分对象: a candidate on the sheet of one who marks, with that one's own marks by station or item.
 */
public interface MarkedRow {
  /** The code of his admission. */
  String admission();

  /** The reader's own marks so far. */
  Map<String, StationSheet> marks();
}
