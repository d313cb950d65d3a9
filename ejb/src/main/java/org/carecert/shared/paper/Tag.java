package org.carecert.shared.paper;

/** 结构: what a piece of the paper is to a reader who cannot see it. */
public enum Tag {
  H1,
  H2,
  P,
  FIGURE;

  String code() {
    return this == FIGURE ? "Figure" : name();
  }
}
