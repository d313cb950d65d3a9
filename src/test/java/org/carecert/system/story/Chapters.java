package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The chapters of a story, one test after the other. One that fails shows what everybody saw last;
 * those after it are told as not lived.
 */
public final class Chapters {
  private final Season season;
  private boolean broken;

  public Chapters(Season season) {
    this.season = season;
  }

  /** A chapter of this day and minute, after which everybody goes home. */
  public void tell(String clock, Runnable told) {
    live(
        () -> {
          season.clock(clock);
          told.run();
        },
        true);
  }

  /** A chapter of this day and minute, after which everybody stays where he is. */
  public void begin(String clock, Runnable told) {
    live(
        () -> {
          season.clock(clock);
          told.run();
        },
        false);
  }

  /** The same day goes on with everybody where he is. */
  public void goOn(Runnable told) {
    live(told, false);
  }

  /** The last of a day that went on: then everybody goes home. */
  public void end(Runnable told) {
    live(told, true);
  }

  private void live(Runnable told, boolean leaves) {
    assumeTrue(!broken, "an earlier chapter failed");
    broken = true;
    try {
      told.run();
      String faults = season.faults();
      assertTrue(faults.isEmpty(), faults);
      broken = false;
    } finally {
      if (broken) {
        season.failed(chapter());
      }
      if (broken || leaves) {
        season.leave();
      }
    }
  }

  // The name of the test that tells it.
  private static String chapter() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> frame.getClassName().endsWith("Story"))
                    .reduce((inner, outer) -> outer)
                    .map(StackWalker.StackFrame::getMethodName)
                    .orElse("chapter"));
  }
}
