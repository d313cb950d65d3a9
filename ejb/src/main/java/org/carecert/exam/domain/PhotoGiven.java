package org.carecert.exam.domain;

import org.carecert.shared.Require;

/**
 * 提交的照片: of whom and where.
 *
 * <p>Checked by the desk, not before: who may not ask is told that first.
 *
 * @param code made by the tablet; sent twice it is the same photo
 */
public record PhotoGiven(String code, String admission, String station) {
  /** Says all of it, in words that can be kept. */
  public void check() {
    new Require()
        .holds("photo", code.matches("[0-9A-Za-z-]{8,40}"))
        .text("admission", admission, 40)
        .text("station", station, 40)
        .check();
  }
}
