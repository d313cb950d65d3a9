package org.carecert.notice.domain;

/** 发送状态: what became of a message outside the house (DESIGN §2: an outbox row, sent by a timer). */
public enum Delivery {
  WAITING,
  SENT,
  GIVEN_UP
}
