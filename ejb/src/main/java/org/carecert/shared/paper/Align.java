package org.carecert.shared.paper;

/** 对齐: which point of the text stands at the place that was named. */
public enum Align {
  LEFT(0f),
  CENTRE(0.5f),
  RIGHT(1f);

  private final float share;

  Align(float share) {
    this.share = share;
  }

  float share() {
    return share;
  }
}
