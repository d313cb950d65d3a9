package org.carecert.exam.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 在案回执: a receipt as it stands in the records, to be held against what is stored now.
 *
 * @param attempt the attempt's code
 * @param answerSeals a seal of each answer that counted then; null = there were none yet
 * @param earlier whether the paper was given back after it, so that later answers are not in it
 */
public record HeldReceipt(
    String attempt, Receipt receipt, @Nullable String answerSeals, boolean earlier) {

  /**
   * Holds it against the answers as they are stored now.
   *
   * @param responses every response in the order in which the server took it
   * @param counted the answers that count, as they are marked
   */
  public ReceiptFinding against(
      Seals seals, List<ResponseLine> responses, Collection<ResponseLine> counted) {
    ReceiptStanding standing =
        seals.genuine(attempt, receipt) ? ReceiptStanding.GENUINE : ReceiptStanding.ALTERED;
    Set<Integer> differing = moved(responses, counted);
    if (sealed(responses)) {
      return new ReceiptFinding(standing, differing);
    }
    String known = answerSeals;
    if (known != null) {
      differing.addAll(seals.differing(attempt, known, responses));
    }
    StoredAnswers answers =
        known != null && differing.isEmpty() ? StoredAnswers.REPLACED : StoredAnswers.CHANGED;
    return new ReceiptFinding(standing, answers, List.copyOf(differing));
  }

  /** The items of which something else is marked than was answered last. */
  private static Set<Integer> moved(
      Collection<ResponseLine> responses, Collection<ResponseLine> counted) {
    Map<Integer, Answer> last = ResponseLine.current(responses);
    Map<Integer, Answer> marked = ResponseLine.current(counted);
    Set<Integer> items = new HashSet<>(last.keySet());
    items.addAll(marked.keySet());
    items.removeIf(item -> marked.containsKey(item) && marked.get(item).equals(last.get(item)));
    return new TreeSet<>(items);
  }

  /** Whether these responses, or those that were there before the paper was given back, are it. */
  private boolean sealed(List<ResponseLine> responses) {
    if (receipt.digest().equals(Seals.digest(responses))) {
      return true;
    }
    for (int many = responses.size() - 1; earlier && many >= 0; many--) {
      if (receipt.digest().equals(Seals.digest(responses.subList(0, many)))) {
        return true;
      }
    }
    return false;
  }
}
