package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 阅卷清单: the answers of a session that wait for the calling marker, a page of them.
 *
 * @param all how many wait, also beyond this page
 * @param next what to give as {@code after} for the next page; null at the end
 */
public record ReadingList(
    String session, String name, List<Reading> waiting, long all, @Nullable String next) {
  public ReadingList {
    waiting = List.copyOf(waiting);
  }
}
