package org.carecert.home.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.carecert.shared.Waits;
import org.jspecify.annotations.Nullable;

/**
 * One kind of waiting work.
 *
 * @param text key of what it is
 * @param count how many wait
 * @param path where all of them are done
 * @param first the most urgent of them
 */
public record Waiting(String text, long count, String path, List<Thing> first) {
  /** How many of them the desk shows. */
  static final int SHOWN = 5;

  private static final int SOON = 2;

  public Waiting {
    first = List.copyOf(first);
  }

  /** The first of what waits, as a door tells it, the most urgent first. */
  static <T> Waiting of(String text, String path, Waits<T> waits, Function<T, Thing> thing) {
    return new Waiting(text, waits.all(), path, waits.first().stream().map(thing).toList());
  }

  /** Of these things, the nearest clock first, then as they came. */
  static Waiting of(String text, String path, List<Thing> things) {
    List<Thing> urgent =
        things.stream()
            .sorted(Comparator.comparingInt(t -> t.left() == null ? Integer.MAX_VALUE : t.left()))
            .limit(SHOWN)
            .toList();
    return new Waiting(text, things.size(), path, urgent);
  }

  /** The same, when more wait than were listed. */
  Waiting counting(long all) {
    return new Waiting(text, Math.max(all, count), path, first);
  }

  /** How many stand only behind the heading. */
  public long getFurther() {
    return count - first.size();
  }

  /**
   * One thing that waits.
   *
   * @param name what it is called
   * @param path where it is done
   * @param left its working days left, negative if it is over, null if no clock runs
   * @param note what else there is to know
   */
  public record Thing(String name, String path, @Nullable Integer left, String note) {
    /** Whether a clock runs. */
    public boolean isTimed() {
      return left != null;
    }

    /** The key of what the clock says. */
    public String getClock() {
      int days = left == null ? 0 : left;
      return days < 0 ? "home.desk.over" : days == 0 ? "home.desk.today" : "home.desk.left";
    }

    /** What the clock counts. */
    public int getDays() {
      return left == null ? 0 : Math.abs(left);
    }

    /** How the clock looks; it says the same in words. */
    public String getLook() {
      int days = left == null ? 0 : left;
      return days < 0 ? "cc-bad" : days <= SOON ? "cc-wait" : "cc-good";
    }
  }
}
