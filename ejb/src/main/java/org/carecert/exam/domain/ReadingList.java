package org.carecert.exam.domain;

import java.util.List;

/** 阅卷清单: the answers of a session that wait for the calling marker. */
public record ReadingList(String session, String name, List<Reading> waiting) {
  public ReadingList {
    waiting = List.copyOf(waiting);
  }
}
