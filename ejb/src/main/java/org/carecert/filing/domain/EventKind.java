package org.carecert.filing.domain;

/** 办理记录类别: what can happen to a filing. */
public enum EventKind {
  FILED,
  COMPLETED,
  RECEIPT_ISSUED,
  NONCONFORMING,
  SECOND_ENGAGEMENT_ALLOWED,
  SUPERSEDED,
  CANCELLED,
  RELEASED
}
