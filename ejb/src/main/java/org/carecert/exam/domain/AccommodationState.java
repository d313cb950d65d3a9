package org.carecert.exam.domain;

/** 便利状态: proposed by one officer, granted by another, ended. */
public enum AccommodationState {
  PROPOSED,
  GRANTED,
  ENDED
}
