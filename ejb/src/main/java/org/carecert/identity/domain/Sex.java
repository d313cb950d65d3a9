package org.carecert.identity.domain;

/** 性别: as the document number tells it (GB 11643-1999: odd serial = male). */
public enum Sex {
  MALE,
  FEMALE
}
