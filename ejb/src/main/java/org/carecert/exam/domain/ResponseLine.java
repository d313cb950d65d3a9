package org.carecert.exam.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 答题记录: one save as the server took it. */
public record ResponseLine(long serverSeq, int clientSeq, int itemNo, String answer) {

  /** The highest client sequence among answers that count, and so of all that came; 0 = none. */
  public static int lastClientSeq(Collection<ResponseLine> current) {
    return current.stream().mapToInt(ResponseLine::clientSeq).max().orElse(0);
  }

  /** The answers that counted once the server had taken this number, and nothing after it. */
  public static Map<Integer, Answer> upTo(long serverSeq, Collection<ResponseLine> responses) {
    return current(responses.stream().filter(line -> line.serverSeq() <= serverSeq).toList());
  }

  /** The answers that count: of each item the one with the highest client sequence. */
  public static Map<Integer, Answer> current(Collection<ResponseLine> responses) {
    Map<Integer, ResponseLine> last = new HashMap<>();
    responses.forEach(
        line ->
            last.merge(
                line.itemNo(),
                line,
                (one, other) -> one.clientSeq() > other.clientSeq() ? one : other));
    return last.values().stream()
        .collect(Collectors.toMap(ResponseLine::itemNo, line -> new Answer(line.answer())));
  }
}
