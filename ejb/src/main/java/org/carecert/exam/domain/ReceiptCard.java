package org.carecert.exam.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 回执核验单: what somebody is told who asks about a receipt.
 *
 * @param handedIn what it is the receipt of; null = unknown
 */
public record ReceiptCard(ReceiptStanding standing, @Nullable HandedIn handedIn) {
  /** Nobody has such a receipt, or not before who asks: the same answer. */
  public static final ReceiptCard UNKNOWN = new ReceiptCard(ReceiptStanding.UNKNOWN, null);

  /**
   * 交卷: the paper of the receipt.
   *
   * @param candidate who handed it in, by the first character of his name
   * @param document his document, its middle hidden
   * @param digest what was signed over the answers
   * @param earlier whether the paper was given back after it
   * @param differing the paper's numbers of the items whose answers differ
   */
  public record HandedIn(
      String session,
      String sessionName,
      int seat,
      String candidate,
      String document,
      Instant finishedAt,
      FinishedBy finishedBy,
      String digest,
      boolean earlier,
      StoredAnswers answers,
      List<Integer> differing) {
    public HandedIn {
      differing = List.copyOf(differing);
    }

    /** Whether answers differ and nobody can say which. */
    public boolean untold() {
      return answers == StoredAnswers.CHANGED && differing.isEmpty();
    }
  }
}
