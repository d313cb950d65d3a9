package org.carecert.exam.domain;

/**
 * 难度比例: shares of difficulty in percent, about 20/70/10 by default.
 *
 * @param easy share of easy items
 * @param medium share of items of medium difficulty
 * @param hard share of hard items
 */
public record Mix(int easy, int medium, int hard) {
  /** What is usual. */
  public static final Mix USUAL = new Mix(20, 70, 10);

  /** As people write it. */
  String told() {
    return easy + "/" + medium + "/" + hard;
  }

  /** The share of a difficulty. */
  public int of(Difficulty difficulty) {
    return switch (difficulty) {
      case EASY -> easy;
      case MEDIUM -> medium;
      case HARD -> hard;
    };
  }

  /** Whether every share is there and all of them make exactly 100. */
  public boolean whole() {
    return easy >= 0 && medium >= 0 && hard >= 0 && easy + medium + hard == 100;
  }
}
