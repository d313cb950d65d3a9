package org.carecert.exam.domain;

import org.carecert.shared.Require;

/**
 * 督导情况: what an inspector says of a session.
 *
 * @param inspector 督导员, by name
 * @param sentBy who sent him
 * @param findings what he found, and what he asked for
 */
public record InspectionDraft(String inspector, String sentBy, String findings) {
  /** Refused while something is missing or too long. */
  public void check() {
    new Require()
        .text("inspector", inspector, 50)
        .text("sentBy", sentBy, 100)
        .text("findings", findings, 1000)
        .check();
  }
}
