package org.carecert.filing.domain;

/**
 * 标准值: one number of the rules as it is in force on a day.
 *
 * @param value the number
 * @param citation where it stands
 */
public record Norm(int value, String citation) {

  /** How many of these are needed for so many places: every begun share counts. */
  public int neededFor(int places) {
    return (places + value - 1) / value;
  }
}
